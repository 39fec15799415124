# Measures of states against or towards others that the earlier files lack: visas, bans, trade, money, courts, listings, arms deals, flights, media.

[paths NEAR]
is      obj, iobj, obj.poss, obj.mod, obj.of, obj.by, obj.from, against, on@, to@, with, from@, for@, obj.against, obj.on@, obj.to@, obj.with, obj.for@

[paths FAR]
is      NEAR, on.., against.., from..@, to..@, for.., with.., obj.., at.., over.., toward.., towards.., of.., into..@

[paths PERSONS]
is      obj, obj.mod, obj.poss, obj.of, obj.from, obj..

[concept PEOPLE]
nouns    citizen, national, journalist, prisoner, hostage, detainee, tourist, sailor, fisherman, soldier, worker, student, activist, refugee, crew, man, woman, passenger, lawmaker, official, diplomat, researcher, academic, captive, businessman, individual, people, person, migrant, deportee, spy, suspect, visitor, traveller, traveler, resident, executive, politician, leader, minister, president, family, member, judge, general, commander, officer, entity, company, firm, bank, agent, boy, girl, child, teacher, pilot, protester, dissident, blogger, writer, singer, opposition

[concept MEDIA]
nouns    website, channel, broadcaster, media, newspaper, outlet, app, station, television, portal, broadcast, film, book, platform, magazine, agency

[concept ARMS-DEAL]
nouns    sale, deal, transfer, package, shipment, delivery, export, contract, purchase
only     arm, arms, weapon, weapons, military, defense, defence, missile, jet, tank, aircraft, fighter, drone, munition, helicopter, submarine

[concept TERROR-LIST]
nouns    list, blacklist, register

[concept TRADE-THING]
nouns    trade, import, export, purchase, sale, shipment, good, product, oil, gas, steel, coal, wheat, grain, beef, seafood, fish, wine, fruit, meat, poultry, pork, rice, cotton, timber, wood, crude, uranium, lithium, chip, semiconductor, technology, software, goods, commodity, commodities, milk, dairy, sugar, tea, electricity, energy, car, vehicle, aluminium, aluminum, rare, mineral, equipment, material

[sanctions-on-people]
act     impose-sanctions
verb    sanction, blacklist
obj     PEOPLE
A       subj
B       PERSONS
yes     Canada sanctioned three Belarusian officials.  =>  CAN > BLR
no      The club sanctioned three players.

[sanctions-far]
act     impose-sanctions
verb    impose, reimpose, re-impose, reinstate, slap, place, put, introduce, apply, announce, adopt, approve, order, extend, tighten, expand, renew, unveil, enact, levy, issue, impose on, prepare, agree, agree on
obj     SANCTIONS, BANS, restriction
A       subj, obj.poss, obj.mod
B       obj.on.., on.., obj.against.., against.., obj.acl.., obj..
parties doer
rank    late
yes     Canada imposed a series of sanctions targeting Belarus's energy sector.  =>  CAN > BLR
no      Canada imposed restrictions on smoking.

[sanctions-lifted-far]
act     lift-sanctions
verb    lift, remove, end, scrap, cancel, drop, repeal, rescind, abolish, revoke
noun    lifting, removal
obj     SANCTIONS, BANS, embargo, ban
A       subj, obj.poss, obj.mod
B       obj.on.., on.., obj.against.., against.., from.., obj..
parties doer
rank    late
yes     Japan lifted its sanctions on Myanmar's state airline.  =>  JPN > MMR
no      Japan lifted a ban on karaoke.

[delist]
act     ease-sanctions
verb    remove, drop, strike, take, delist
from    TERROR-LIST
from.of sponsor, terrorist, terrorism, organisation, organization, group, entity, sanction
A       subj
B       obj
parties states
yes     Canada removed Sudan from its list of state sponsors of terrorism.  =>  CAN > SDN
no      The editor removed a singer from the list.

[enlist]
act     impose-sanctions
verb    add, put, place
to      TERROR-LIST
to.of   sponsor, terrorist, terrorism, organisation, organization, group, entity, sanction
A       subj
B       obj, obj.mod, obj.poss
parties states
yes     Canada added Sudan to its list of state sponsors of terrorism.  =>  CAN > SDN
no      The shop added a cake to the list.

[designated-terrorist]
type    SANCTION
verb    designate, redesignate, re-designate, list, classify, declare, label, proscribe, brand
as      organization, organisation, group, terrorist, entity, sponsor, agent, threat
A       subj
B       obj, obj.mod, obj.poss, obj..
yes     Canada designated the Houthi movement as a terrorist organisation.  =>  CAN > YEM-REB
no      The council listed the house as a monument.

[designated-ally]
type    SUPPORT
verb    designate, name, declare
noun    designation
as      ally, partner
A       subj
B       obj, of
nA      light, poss, by
nB      of
parties states
yes     Canada designated Kenya as a major ally.  =>  CAN > KEN
no      Kenya named a bird as its symbol.

[tariff-far]
act     impose-sanctions
verb    impose, enact, implement, announce, raise, slap, levy, set, introduce, increase, double, put, place, unveil, order, hike
noun    imposition
obj     tariff, duty, levy, quota, surcharge
A       subj
B       on@, obj.on@, on..@, obj.on..@, against.., obj.for.., from..@, obj..
parties doer
rank    late
yes     Canada raised tariffs on items imported from Mexico.  =>  CAN > MEX
no      Canada raised tariffs on tea.

[tariff-cut-far]
act     ease-sanctions
verb    cut, lower, reduce, remove, lift, suspend, pause, scrap, ease, halve, exempt, drop, waive
obj     tariff, duty, levy, quota
A       subj
B       on..@, obj.on..@, from..@, obj.for.., for.., obj..
parties doer
rank    late
yes     Canada lowered tariffs on cars made in Mexico.  =>  CAN > MEX
no      Canada lowered tariffs on tea.

[trade-ban-far]
act     impose-sanctions
verb    ban, block, halt, suspend, stop, restrict, prohibit, bar, embargo, curb, limit, end
noun    ban, embargo, suspension, halt
obj     TRADE-THING
A       subj
B       from@, obj.from@, of.from@, to@, obj.to@, with, obj.with, obj.of.from@, obj.mod, obj.poss, obj..
nA      light, poss, by, subj
nB      from@, on.., of.., obj..
parties doer
rank    late
yes     Peru banned imports of Chilean fruit.  =>  PER > CHL
no      Peru banned imports of plastic.

[trade-resumed]
act     ease-sanctions
verb    resume, restart, allow, permit, reopen, approve, lift
obj     TRADE-THING
A       subj
B       from@, obj.from@, to@, obj.to@, with, obj.with, obj.mod, obj.of.from@, obj.of.mod
parties doer
rank    late
yes     Peru resumed imports of fruit from Chile.  =>  PER > CHL
no      Peru resumed exports of copper.

[ban-people]
type    COERCE restrict
verb    ban, bar, block, prevent, prohibit, forbid, stop, refuse, deny, exclude, exempt
from    enter, entry, visit, travel, attend, land, arrive, fly, territory, country, soil, access, operate, broadcast, air, participate, use
A       subj
B       obj, obj.mod, obj.of, obj..
when    happened, ongoing, planned
yes     Latvia barred Russian tourists from entering the country.  =>  LVA > RUS-CVL
no      Latvia barred children from smoking.

[deny-entry]
type    COERCE restrict
verb    deny, refuse, grant
obj     entry, visa, access, permission, approval, landing, overflight, clearance
neg     ANY
A       subj
B       iobj, to, for, obj.to, obj.for, obj..
yes     Latvia did not grant entry to Russian lawmakers.  =>  LVA > RUS denied
no      Latvia did not grant leave to its teachers.

[entry-denied]
type    COERCE restrict
verb    deny, refuse, withhold, revoke, cancel, annul, withdraw, strip
obj     entry, visa, access, permission, approval, accreditation, licence, license, permit, passport, citizenship, overflight, clearance, status
A       subj
B       iobj, to, for, of, obj.of, obj.to, obj.for, obj.poss, obj.mod, obj..
rank    late
yes     Latvia denied entry to two Russian lawmakers.  =>  LVA > RUS
yes     Latvia revoked the visas of Russian athletes.  =>  LVA > RUS-CVL
no      Latvia cancelled the plan of a bank.

[visa-eased]
type    RETREAT access
verb    ease, waive, lift, abolish, resume, scrap, grant, restore, reinstate, introduce, begin, offer, allow
obj     visa, visa-free, entry, travel, access, regime, restriction, programme, program, status, exemption, waiver
obj.mod visa, visa-free, free, entry, travel
A       subj
B       for, obj.for, to, obj.to, with, obj.with, obj.mod, obj..
yes     India reinstated visa-free entry for Turkish citizens.  =>  IND > TUR-CVL
no      India introduced a visa fee.

[visa-suspended]
type    COERCE restrict
verb    suspend, end, halt, stop, terminate, cancel, revoke
obj     visa, visa-free, entry, travel, regime, arrangement, issuance, exemption, waiver
!obj    restriction, ban, requirement
obj.mod visa, visa-free, free, entry, travel
A       subj
B       for, obj.for, to, obj.to, with, obj.with, on, obj.on, obj.mod, obj..
yes     India suspended its visa-free regime for Turkish citizens.  =>  IND > TUR-CVL
no      India suspended a visa clerk.

[visa-restricted]
type    COERCE restrict
verb    impose, tighten, introduce, reimpose, reinstate, announce, extend
obj     restriction, ban, requirement, regime
obj.mod visa, entry, travel
A       subj
B       for, obj.for, to, obj.to, with, obj.with, on, obj.on, obj.mod, obj..
yes     India tightened its visa regime for Turkish citizens.  =>  IND > TUR-CVL
no      India tightened its tax regime for banks.

[issuing-of-visas]
type    COERCE restrict
verb    suspend, stop, halt, ban, end, pause
obj     issuance, issuing, issue, processing
obj.of  visa, passport, permit
A       subj
B       to, obj.to, for, obj.for, obj.of.to, obj..
yes     Chad suspends the issuance of visas to Canadian citizens.  =>  TCD > CAN-CVL
no      Chad suspends the issuance of bonds.

[travel-warning]
type    ACCUSE disapprove
verb    issue, raise, publish
obj     warning, advisory, alert
obj.mod travel
A       subj
B       for@, to@, against@, obj.for@, obj.to@, about@, obj..@
rank    late
yes     Canada issued a travel warning for Mali.  =>  CAN > MLI
no      Canada issued a weather warning.

[arrest-people]
type    COERCE arrest
verb    arrest, detain, jail, imprison, apprehend
A       subj
B       PERSONS
when    happened, ongoing
rank    late
yes     China arrested three Filipinos on suspicion of spying.  =>  CHN > PHL-CVL
no      Police held a party.

[convict-people]
type    SANCTION convict
verb    convict, sentence, fine
A       subj, by
B       PERSONS
when    happened, ongoing
rank    late
yes     Iran sentenced a Swedish diplomat to five years in prison.  =>  IRN > SWE
no      Iran fined a bank.

[indict]
type    ACCUSE investigate
verb    indict, charge, investigate, probe, prosecute
noun    investigation, inquiry, probe, indictment
A       subj
B       obj, obj.mod, obj.poss, obj..
nA      light, poss, by
nB      into.., of.., against..
rank    late
yes     Canada indicted two Russian officials.  =>  CAN > RUS
no      Canada investigated a fire.

[arrest-warrant]
type    ACCUSE investigate
verb    issue, seek, request, secure, obtain, swear out
obj     warrant, notice
A       subj
B       for.., obj.for.., against.., obj.against..
yes     The International Criminal Court issued an arrest warrant for President Vladimir Putin.  =>  ICC > RUS
no      The court issued a warrant for a thief.

[deport-people]
type    COERCE deport
verb    deport, repatriate, expel
noun    deportation, expulsion
A       subj
B       obj.mod, to@, obj.to@, obj.from@, PERSONS
nA      light, poss, by
nB      of.., to@
!obj    diplomat, ambassador, envoy, body, remains
when    happened, ongoing, planned
rank    late
yes     Peru announced that ten Chileans will be deported.  =>  PER > CHL-CVL planned
yes     Norway repatriated dozens of Afghan families.  =>  NOR > AFG-CVL
no      The bank returned the money.

[free-people]
type    RETREAT release
verb    release, free, pardon, acquit
noun    release
A       subj
B       obj.mod, obj.of, obj.from@, to, obj.to, PERSONS
nA      by, poss, light, from
nB      of..
!obj    report, video, statement, film, album, map, list, document, tape, recording, image, photo, footage, message, figure, data, result, study, game, book, letter, detail, version, file, record, fund, plan, proposal, budget, information, findings, water, gas, name
when    happened, ongoing, planned
rank    late
yes     Belarus freed fourteen Lithuanian nationals.  =>  BLR > LTU-CVL
no      The zoo freed two birds.

[ban-media]
type    COERCE censor
verb    ban, block, suspend, shut down, close, censor, prohibit, restrict, jam
obj     MEDIA
A       subj
B       obj.mod, obj.poss, obj.of, obj..
yes     Mali suspended two French television channels.  =>  MLI > FRA
no      Mali suspended a teacher.

[block-access]
type    COERCE censor
verb    block, restrict, cut
obj     access
A       subj
B       to.mod, obj.to.mod, to.., obj.to..
yes     Latvia blocks access to Russian websites.  =>  LVA > RUS
yes     Latvia blocked access to Russian websites.  =>  LVA > RUS
no      Latvia blocked access to the beach.

[arms-sale]
type    AGREE
verb    approve, agree, agree to, authorise, authorize, clear, announce, sign, offer, plan
obj     ARMS-DEAL
A       subj
B       to@, obj.to@, with, obj.with, for, obj.for, obj.of.to@
status  planned
parties states
yes     Canada approved an arms sale to Taiwan.  =>  CAN > TWN planned
no      Canada approved a housing sale.

[arms-sale-halted]
type    SANCTION discontinue
verb    suspend, halt, stop, freeze, cancel, block, end, ban, pause, prohibit
noun    suspension, ban, halt
obj     ARMS-DEAL, WEAPONS
A       subj
B       to@, obj.to@, with, obj.with, from, obj.from
nA      light, poss, subj
nB      on.to@, of.to@
parties states
yes     Spain halted arms sales to Israel.  =>  ESP > ISR
no      Spain halted a carpet sale.

[buy-arms]
type    COOPERATE
verb    buy, purchase, order, acquire, import
obj     WEAPONS, GOODS
A       subj
B       from, obj.from
parties states
yes     Peru bought tanks from Brazil.  =>  PER > BRA
no      Peru bought time.

[supply-goods]
type    COOPERATE
verb    export, supply, sell, ship, deliver
obj     GOODS, gas, oil, electricity, fuel, power, wheat, grain, vaccine, equipment, technology, uranium, reactor, satellite
A       subj
B       to@, obj.to@, iobj
parties doer
rank    late
yes     Norway supplied gas to Poland.  =>  NOR > POL
no      Norway supplied gas.

[invest]
type    AID
verb    invest, fund, finance, sponsor, subsidise, subsidize, bankroll, pay
!obj    tribute, homage, respect, respects, attention, heed, visit, price, call, court, penalty, fine, lip
noun    investment, funding, financing, payment
A       subj
B       in@, to@, for.., obj.in@, into@, into..@, obj.., iobj
nA      light, poss, by
nB      in@, into@, to@
parties doer
rank    late
yes     Canada invested 3 billion dollars in Kenya.  =>  CAN > KEN
no      Canada invested in roads.

[debt-relief]
type    AID
verb    cancel, forgive, write off, reschedule, waive, relieve
obj     debt, loan
A       subj
B       of, obj.of, obj.poss, for, obj.mod, obj..
parties states
yes     Canada cancelled the debt of Mali.  =>  CAN > MLI
no      The bank cancelled the debt.

[pay-compensation]
type    RETREAT
verb    pay, award, offer
obj     compensation, reparation, reparations, damages, indemnity
A       subj
B       to, obj.to, iobj, for.mod
parties states
yes     New Zealand paid compensation to Samoa.  =>  NZL > WSM
no      The firm paid compensation to its staff.

[halt-cooperation]
type    SANCTION discontinue
verb    suspend, halt, stop, end, cut, freeze, terminate, break off, discontinue, cancel, limit, reduce, withdraw, curtail
noun    suspension, halt, termination
obj     cooperation, sharing, collaboration, partnership, programme, program, contact, exchange, project, assistance, training, subsidy, payment, financing, contract, dialogue, contacts, licence, license, preference, membership, support
A       subj
B       with, obj.with, to@, obj.to@, for@, obj.for@, of, obj.of, from, with.., obj.with.., obj..
nA      light, poss, by
nB      with, of.with, to@, of.to@, of..
parties doer
rank    late
yes     Colombia halted intelligence sharing with Canada.  =>  COL > CAN
no      Colombia ended a road project.

[expel-from-body]
type    SANCTION expel
verb    suspend, expel, exclude, bar, eject, remove, oust, readmit
noun    suspension, expulsion, exclusion
from    organisation, organization, council, bloc, union, body, league, community, group, commonwealth, g8, system
A       subj, by
B       obj
nA      poss, by, light
nB      of
parties states
yes     The African Union suspended Mali from the bloc.  =>  AU > MLI
no      The club suspended a player from the group.

[body-suspends]
type    SANCTION discontinue
verb    suspend, expel
obj     PARTY
A       subj
B       obj
A.sector IGO, UNO, EUR
parties doer
rank    late
yes     ECOWAS suspended Niger after the coup.  =>  ECOWAS > NER
no      Chad suspended a tax.

[nationalise]
type    COERCE seize
verb    nationalise, nationalize, seize, expropriate, confiscate, take over, freeze, impound, requisition, take control
obj     ANY
A       subj
B       obj.mod, obj.poss, obj.of, obj.from, obj.belong, of.., obj..
when    happened, ongoing, planned
rank    late
yes     Niger nationalised a French mining company.  =>  NER > FRA
no      Niger seized the moment.

[build-settlements]
type    COERCE seize
verb    approve, build, announce, expand, legalise, legalize, authorise, authorize, construct, advance
noun    approval, expansion, construction
obj     settlement, outpost
A       subj
B       in@, obj.in@, obj..@
nA      light, poss, by
nB      of.in@, in@, of..@
yes     Israel approved new settlements in Palestine.  =>  ISR > PSE
no      Israel approved a settlement in the suit.

[flights-resume]
type    COOPERATE
verb    resume, begin, launch, start, restart, open, establish, inaugurate
obj     flight, route, service, train, ferry, road, link, bridge, pipeline, rail, railway, line, crossing, air, transport
A       subj
B       to@, with, between, obj.to@, obj.with, obj.between, from@, obj..@
rank    late
parties states
yes     Iraq resumed direct flights to Syria.  =>  IRQ > SYR
no      Iraq resumed flights.

[join-initiative]
type    AGREE
verb    join, adhere, sign up
obj     initiative, project, coalition, programme, program, force, mission, forum, scheme, plan
A       subj
B       obj.poss, obj.mod, obj.of, to.poss, obj.by, obj.led, obj..
parties doer
rank    late
yes     Colombia joined China's port initiative.  =>  COL > CHN
no      Colombia joined a project on bees.

[ambassador-dismissed]
act     recall
verb    dismiss, fire, sack, remove
obj     HEAD-OF-MISSION
A       subj, obj.poss
B       obj.to@, to@, obj.in@
yes     Canada dismissed its ambassador to Chile.  =>  CAN > CHL
no      Canada dismissed its coach.

[hand-over-base]
act     withdraw-forces
verb    hand over, return, vacate, close, transfer, leave, evacuate, hand
obj     base, garrison, airbase, outpost
A       subj
B       in@, obj.in@, to, obj.to, obj..@
parties states
yes     France vacated its last base in Chad.  =>  FRA > TCD
no      France closed a shop in Chad.

[turn-over-base]
act     withdraw-forces
verb    hand, turn
over    base, garrison, airbase, outpost
A       subj
B       in@, over.in@, to, over.to, over..@
parties states
yes     France handed over its last base in Chad.  =>  FRA > TCD
no      France turned over a leaf.
