# Dealings of states that the earlier files lack: summits by their members, goods and deportees taken from another, peacekeepers who arrive, staff called
# away, demands met or not, rights defended, links cut by announcement, programmes for another's people ended.

[concept LINKS]
nouns    link, flight, service, tie, trade, traffic, ferry, train, connection, route, mail, transport

[concept STAFF]
nouns    inspector, observer, monitor, worker, expert, adviser, advisor, staff, personnel, envoy, mission, team, delegation

[concept DEPORTEES]
nouns    deportee, migrant, prisoner, detainee, refugee, asylum-seeker, seeker, national, inmate

[summit-involving]
act     meet
noun    summit, meeting, talks, talk, conference, session, dialogue, gathering
acl     involve, include
A       acl.obj
nA      acl.obj
joint   yes
need    both
parties states
rank    late
yes     A summit involving Peru and Chile was held in Lima.  =>  CHL & PER
no      A meeting involving the staff was held.

[return-for-talks]
act     meet
verb    return, gather, arrive, convene, assemble, come, go
for     TALKS
!for    peace
A       subj
B       for.with
joint   yes
need    both
parties states
when    happened, ongoing
rank    late
yes     Peruvian and Chilean negotiators gathered in Geneva for talks.  =>  PER & CHL
no      Peruvian negotiators gathered for talks.

[agree-to-offer]
type    AGREE
verb    agree, consent, assent
to      mediation, proposal, plan, offer, request, visit, inspection, proposal, demand, arbitration, deployment, initiative, extradition
A       subj
B       to.mod, to.by, to.from, to.poss, to.of, to.with
status  planned
when    planned
parties states
rank    late
yes     Peru agreed to Chilean mediation in the dispute.  =>  PER > CHL planned
no      Peru agreed to a proposal.

[yield-to-demands]
type    CONCEDE
verb    accept, meet, grant, satisfy, bow, yield, concede, heed
obj     demand, ultimatum, condition
A       subj
B       obj.of, obj.from, obj.by, obj.poss, obj.mod
parties doer
rank    late
when    happened, ongoing, planned
yes     Peru met the demands of Chilean farmers.  =>  PER > CHL-CVL
no      Peru met the demand.

[demands-not-met]
type    REJECT
verb    accept, meet, grant, satisfy, heed, fulfil, fulfill
obj     demand, ultimatum, condition, request
A       subj
B       obj.of, obj.from, obj.by, obj.poss, obj.mod
parties doer
rank    late
when    denied
yes     Peru will not meet the demands of Chilean rebels.  =>  PER > CHL-REB denied
no      Peru will not meet the demand.

[will-not-cede]
type    REJECT
verb    cede, hand over, give up, surrender, relinquish, return, extradite, give
obj     ANY
A       subj
B       to@, obj.to@, iobj
when    denied
parties states
rank    late
yes     Peru will not cede the islet to Chile.  =>  PER > CHL denied
no      Peru will not give up the game.

[defend-right]
type    SUPPORT
verb    defend, uphold, back, support, recognise, recognize, affirm, endorse
obj     right, decision, action, claim, candidacy, bid, sovereignty, integrity, cause, position, move, effort
A       subj
B       obj.of, obj.poss, obj.mod, obj.by
parties doer
when    happened, ongoing
rank    late
yes     Peru defended the right of Chile to fish there.  =>  PER > CHL
yes     Peru backed Chile's candidacy.  =>  PER > CHL
no      Peru defended the right to fish.

[normalise-trade]
type    SUPPORT
verb    normalise, normalize, restore, upgrade, elevate
obj     trade, cooperation, relationship, partnership
A       subj
B       with, obj.with
parties states
rank    late
yes     Peru normalised trade with Chile.  =>  PER > CHL
no      Peru normalised trade.

[buy-from]
type    COOPERATE
verb    buy, purchase, acquire, import, procure
obj     WEAPONS, TRADE-THING, vaccine, ship, frigate, plane, submarine, dose
A       subj
B       from, obj.from
parties states
when    happened, ongoing
rank    late
yes     Peru bought two frigates from Chile.  =>  PER > CHL
no      Peru bought two frigates.

[agree-to-buy]
type    AGREE
verb    agree, plan, decide, pledge, commit, intend, offer, vow, announce, order
xcomp   buy, purchase, acquire, import, procure, order
A       subj
B       xcomp.from, xcomp.obj.from, xcomp.obj.poss, xcomp.obj.mod
status  planned
parties states
rank    late
yes     Peru agreed to purchase five frigates from Chile.  =>  PER > CHL planned
no      Peru agreed to purchase five frigates.

[will-buy]
type    AGREE
verb    buy, purchase, acquire, import, procure
obj     ANY
A       subj
B       from, obj.from
parties states
when    planned
rank    late
yes     Peru will purchase five frigates from Chile.  =>  PER > CHL planned
no      Peru will purchase five frigates.

[take-in-deportees]
type    COOPERATE
verb    receive, accept, take, take in, admit, host
obj     DEPORTEES, citizen, group
!obj.mod visiting
A       subj
B       obj.from@, from@, obj.acl.from@, obj.acl.by
parties doer
rank    late
yes     Ghana accepted eleven migrants deported from the United States.  =>  GHA > USA
no      Ghana accepted eleven migrants.

[refugee-status]
type    AID
verb    grant, give, offer, extend
obj     status, protection, shelter, residency
obj.mod refugee, protected, political, humanitarian, temporary
A       subj
B       iobj, to, obj.to, obj.for, for, iobj.mod, to.mod, obj.to.mod, to.., obj.to..
parties doer
yes     Peru granted refugee status to Chilean students.  =>  PER > CHL-CVL
no      Peru granted refugee status to a whale.

[end-status]
type    COERCE restrict
verb    end, terminate, revoke, strip, cancel, rescind, suspend, announce, order
obj     status, protection, end, termination, cancellation, programme, program, scheme, admission, resettlement, intake
!obj.mod peace, nuclear, weapon, missile, training, space
A       subj
B       obj.of.for.., obj.for.., for.., obj.acl.., obj.of.of.., obj.of.mod
B.sector CVL, REF
parties doer
rank    late
yes     Peru ended the protected status of Chilean migrants.  =>  PER > CHL-CVL
no      Peru ended the protected status of a bird.

[visa-free-programme]
type    RETREAT access
verb    allow, permit, grant, introduce, offer, launch, start, begin, extend, provide
obj     visa-free, entry, access, travel, stay
obj.mod visa-free, free, visa
A       subj, subj.poss
B       for.mod, obj.for.mod, for, obj.for, to, obj.to, for.., obj.for..
parties doer
rank    late
yes     Peru introduced visa-free entry for Chilean tourists.  =>  PER > CHL-CVL
no      Peru introduced free entry for tourists.

[links-resume-between]
type    COOPERATE
verb    resume, restart, begin, start, reopen
subj    LINKS, export, shipment
A       subj.between@, between@
joint   yes
need    both
when    happened, ongoing
rank    late
yes     Direct flights between Peru and Chile resumed on Monday.  =>  CHL & PER
no      The flights resumed on Monday.

[links-suspended-by-order]
type    SANCTION discontinue
verb    announce, order, declare, impose, decree, introduce
obj     suspension, halt, cut, freeze, end, termination, stop, ban, severance, cessation
obj.of  LINKS, AID-GOODS, TRADE-THING, cooperation, contact, sale
!obj.of flight
A       subj
B       obj.of.with, with, obj.with, obj.of.to@, to@, obj.to@, obj.of.from@, obj.of.mod
parties states
yes     Peru announced a suspension of air links with Chile.  =>  PER > CHL
no      Peru announced a suspension of tram services.

[goods-banned-by-order]
act     impose-sanctions
verb    announce, order, declare, impose, decree, introduce, approve, adopt, pass
obj     ban, embargo, prohibition, halt, restriction, freeze
obj.on  import, export, sale, trade, transit, supply, shipment, purchase, delivery, weapon, arm, arms, good
A       subj
B       obj.on.to@, obj.on.from@, to@, from@, obj.to@, obj.from@, obj.on.of.to@, obj.on.of.from@, obj.on.with, obj.on.of.mod, obj.on.mod, obj.on..@
parties states
yes     Peru announced a ban on the import of fruit from Chile.  =>  PER > CHL
no      Peru announced a ban on the import of toys.

[ration-cut]
type    SANCTION withdraw
verb    reduce, cut, slash, trim, halve, suspend, halt, stop, pause
obj     supply, supplies, ration, delivery, aid, assistance, funding, subsidy, donation, payment, contribution
!obj.mod power, water, gas, electricity, oil
A       subj
B       to@, obj.to@, for@, obj.for@, in@, obj.in@, to..@, obj.to..@
parties doer
rank    late
when    happened, ongoing, planned
yes     The United Nations cut food rations to a camp in Kenya.  =>  UN > KEN
no      The firm cut supplies to its shops.

[staff-withdrawn]
type    SANCTION withdraw
verb    withdraw, pull, pull out, recall, remove, evacuate
obj     STAFF
!obj    peacekeeper, troop, military
!obj.mod peacekeeping, peace, peace-keeping, military, nato
A       subj
B       from@, obj.from@
parties states
rank    late
yes     The United Nations withdrew its inspectors from Iraq.  =>  UN > IRQ
no      The firm withdrew its inspectors from the plant.

[peacekeepers-arrive]
type    AID
verb    arrive, land, enter, deploy
subj    peacekeeper, TROOPS
subj.mod peacekeeping, peace, peace-keeping, relief, rescue, medical
A       subj
B       in@, to@, at@
parties states
yes     Fijian peacekeeping troops arrived in Lebanon on Monday.  =>  FJI > LBN
no      Fijian peacekeeping troops arrived on Monday.

[peacekeepers-come]
type    AID
verb    arrive, land, deploy, enter
subj    peacekeeper
A       subj
B       in@, to@, at@
parties states
yes     Peacekeepers from Fiji arrived in Lebanon on Monday.  =>  FJI > LBN
no      Peacekeepers arrived on Monday.

[send-to-help]
type    AID
verb    deploy, send, dispatch, provide, despatch
obj     TROOPS, military, rescuer, team, engineer, doctor, expert, aircraft, helicopter, plane, ship, police, officer, firefighter
xcomp   help, assist, support, protect, aid, train, guard, rescue, defend, treat, search
A       subj
B       to@, obj.to@, in@, xcomp.in@, xcomp.xcomp.in@
parties states
rank    late
yes     Peru deployed engineers to Chile to help rebuild a dam.  =>  PER > CHL
no      Peru sent engineers to help a farmer.

[will-give-aid]
type    AGREE
verb    give, provide, send, donate, deliver, grant, extend, lend, allocate, supply, contribute, loan
obj     AID-GOODS, WEAPONS, dollar, euro, pound, million, billion, equipment, generator, medicine
A       subj
B       iobj, to@, obj.to@, for@, obj.for@
when    planned
parties states
rank    late
yes     Peru will give Chile a loan of a billion dollars.  =>  PER > CHL planned
no      Peru will give a loan to a bank.

[evidence-of]
type    ACCUSE allege
verb    confirm, find, uncover, discover, present, reveal, report, cite, have
obj     evidence, sign, trace, proof
obj.of  sabotage, interference, meddling, spying, espionage, involvement, crime, hacking, attack, role, plot, violation, complicity, torture, genocide
A       subj
B       obj.of.mod, obj.of.by, obj.of.poss, obj.of.of, obj.of..
parties doer
rank    late
yes     Peru found evidence of Chilean sabotage.  =>  PER > CHL
no      Peru found evidence of sabotage.

[halt-to-force]
type    RETREAT
verb    order, announce, declare, call
obj     halt, end, pause, suspension, stop, cessation
obj.to  operation, strike, attack, bombing, raid, airstrike, offensive, hostility, shelling
A       subj
B       obj.to.against, against, obj.to.on, on, obj.to.in@, in@
parties states
rank    late
yes     Peru ordered a halt to operations against Chile.  =>  PER > CHL
no      Peru ordered a halt to operations against fraud.

[divest]
type    SANCTION discontinue
verb    divest, disinvest
from    ANY
A       subj
B       from, from.mod, from.in@, from..
parties doer
rank    late
yes     Peru divested from three Chilean companies.  =>  PER > CHL
no      The fund divested from coal.

[reward-for]
type    COERCE
verb    announce, offer, increase, double, post, raise, place, put
obj     reward, bounty
A       subj
B       obj.for.., for.., obj.on.., on..
parties doer
rank    late
yes     Canada offered a reward for the arrest of Sudanese President Omar al-Bashir.  =>  CAN > SDN
no      Canada offered a reward for the cat.

[visit-base]
act     visit
verb    visit, tour, inspect
obj     base, facility, troop, soldier, camp, site, town, village, city, capital, border, shrine, hospital, school, factory, headquarters, shipyard, plant, mosque, church, memorial, cemetery, tomb, front
A       subj
B       obj.in@, in@, obj.appos.in@, obj.mod, obj.near@, obj.of@
parties states
rank    late
yes     Chancellor Angela Merkel visited a school in Japan.  =>  DEU > JPN
no      Chancellor Angela Merkel visited a school in Bonn.

[cultural-centre-closed]
type    COERCE restrict
verb    close, close down, shut, shut down, order, ban, raid
obj     centre, center, institute, office, bureau, branch, school
obj.mod cultural, news, media, press, information, language
A       subj
B       obj.mod, obj.poss, obj.of
parties doer
rank    late
yes     Peru closed a Chilean cultural centre.  =>  PER > CHL
no      Peru closed a cultural centre.

[address-parliament]
act     visit
verb    address, speak
obj     parliament, congress, session, assembly, bundestag, knesset, legislature
A       subj
B       obj.of@, obj.mod, obj.poss, in@, obj.in@
parties states
rank    late
yes     Chancellor Angela Merkel addressed a joint session of the Chilean parliament.  =>  DEU > CHL
no      Chancellor Angela Merkel addressed a session of the board.

[ethnic-cleansing]
type    ASSAULT
noun    cleansing, genocide, massacre, atrocity
A       subj
B       against, of, in@
nA      light, by, poss, subj
nB      against, of, against.., of.., in@
parties doer
rank    general
yes     Peruvian forces carried out ethnic cleansing against Chileans.  =>  PER > CHL-CVL
no      A genocide museum opened in Chile.

[rescue-wounded]
type    AID
verb    evacuate, airlift, rescue, fly, treat
obj     wounded, injured, sick, patient, survivor, casualty, civilian
A       subj, subj.mod
B       obj.mod, obj.from@, from@, obj.from.., from.., obj.of, obj.in@
when    happened, ongoing
parties doer
rank    late
yes     Peruvian helicopters evacuated the wounded from a Chilean town.  =>  PER > CHL
no      Doctors treated the wounded.
