# What states do to one another in words that the earlier files lack: agreements on paper not yet signed, permits, listings, help with means, inspectors,
# escorts, alerts, refusals to renew.

[paths SPEAKER]
is      subj, subj.light, subj.by, subj.from, subj.poss, subj.mod, subj.of

[concept PEOPLE-ABROAD]
nouns    citizen, national, tourist, student, worker, refugee, migrant, visitor, traveller, traveler, passport, group, athlete, journalist, family, child, seeker, holder, people, man, woman, businessman, pilgrim

[concept LEGAL-BID]
nouns    lawsuit, suit, appeal, bid, petition, motion, application, extradition, challenge, candidacy, membership, accession

[agree-upon-deal]
type    AGREE
joint   yes
verb    agree
upon    AGREEMENT
A       subj
B       with
yes     Peru and Chile have agreed upon a fishing pact.  =>  PER & CHL
no      Peru agreed upon a colour.

[agree-on-the-deal]
type    AGREE
joint   yes
verb    agree
on      AGREEMENT
A       subj
B       with
yes     Peru and Chile agreed on a water treaty.  =>  PER & CHL
no      Peru agreed on a colour.

[reach-understanding]
type    AGREE
verb    reach, forge, strike, find, achieve, come to
obj     consensus, understanding, compromise, settlement, agreement, deal, breakthrough
A       subj
B       with, obj.with, obj.between
joint   yes
when    planned
status  planned
rank    late
yes     Peru and Chile reached a consensus on the bay.  =>  PER & CHL planned
no      Peru reached a consensus.

[fail-to-agree]
type    REJECT
verb    reach, agree, conclude, strike
obj     agreement, deal, consensus, compromise, settlement, understanding
when    denied
A       subj
B       with, obj.with, obj.between
joint   yes
rank    late
yes     Peruvians and Chileans failed to reach a deal on the bay.  =>  PER-CVL & CHL-CVL denied
no      Peru failed to reach a deal.

[confirm-agreement]
type    AGREE
verb    confirm, unveil, outline, draft, negotiate, finalise, finalize
obj     agreement, deal, pact, accord, plan, roadmap, framework
A       subj
B       with, obj.with, obj.between
joint   yes
status  planned
when    planned
parties states
rank    late
yes     Peru and Chile confirmed an agreement on the bay.  =>  PER & CHL planned
no      Peru confirmed a plan.

[sign-to-provide]
type    AGREE
verb    sign, reach, conclude, announce
obj     agreement, deal, contract, memorandum, pact, accord
obj.acl  provide, give, supply, buy, purchase, sell, build, deliver, help, invest, lend, fund, host, send, train, pay, import, export, acquire
A       subj
B       obj.acl.to@, obj.acl.from@, obj.acl.obj, obj.acl.iobj, obj.acl.with, obj.acl.in@, obj.acl.obj.from@, obj.acl.obj.mod, obj.acl.for
status  planned
when    planned
parties states
rank    late
yes     Peru signed a contract to buy ships from Chile.  =>  PER > CHL planned
no      Peru signed a contract to buy ships.

[ready-to-help]
type    AGREE
adj     ready, willing, prepared
xcomp   send, contribute, provide, give, help, cooperate, talk, negotiate, meet, discuss, accept, receive, host, join, support, assist, resume, work, speak, deploy, sell, supply, share, open
!neg    ANY
A       subj
B       xcomp.with, xcomp.obj, xcomp.to@, xcomp.iobj, xcomp.for@, xcomp.in@, xcomp.obj.to@, xcomp.obj.in@, xcomp.to.., xcomp.obj.., xcomp.with..
status  planned
when    planned
parties states
rank    late
yes     Peru is willing to send engineers to Chile.  =>  PER > CHL planned
no      Peru is ready to talk.

[off-the-list]
act     ease-sanctions
verb    remove, drop, strike, take, delist, delete
from    sponsor, blacklist, list
!obj    word, song, name, film, book
A       subj
B       obj, obj.mod, obj.poss
parties states
rank    late
yes     Canada dropped Kenya from its blacklist.  =>  CAN > KEN
yes     Canada removed Sudan from its terrorism sponsors list.  =>  CAN > SDN
no      Canada removed a film from its list.

[permit-state-to]
type    RETREAT access
verb    allow, permit, let, authorise, authorize, enable
xcomp   enter, use, resume, import, export, sell, buy, land, fly, cross, return, visit, inspect, operate, pass, transit, travel, leave, station, deploy, open, reopen, access, join, dock
A       subj
B       obj, obj.mod, obj.poss, obj.of
when    happened, ongoing, planned
parties doer
rank    late
yes     Peru permitted Chile to resume its exports of fruit.  =>  PER > CHL
no      Peru allowed a bank to sell bonds.

[resume-visas]
type    RETREAT access
verb    resume, begin, start, restart
xcomp   issue, grant, process, admit
A       subj
B       xcomp.obj.for, xcomp.obj.to, xcomp.to, xcomp.for, xcomp.obj, xcomp.obj.mod, xcomp.obj.for.., xcomp.for..
parties doer
rank    late
yes     Peru resumed issuing visas to Chileans.  =>  PER > CHL-CVL
no      Peru resumed issuing bonds.

[visas-resume-noun]
type    RETREAT access
verb    resume, begin, start, restart, reopen
obj     issuance, issuing, processing
obj.of  visa, passport, permit
A       subj
B       to, obj.to, for, obj.for, obj.of.to, obj.of.for, obj..
parties doer
yes     Chad resumes the issuance of visas to Canadians.  =>  TCD > CAN-CVL
no      Chad resumes the issuance of bonds.

[rights-granted]
type    RETREAT access
verb    grant, give, offer, extend
obj     right, citizenship, passport, residency, permit, status, visa, access
A       subj
B       iobj, to, obj.to, for, obj.for, iobj.mod, to.mod, obj..
parties doer
rank    late
yes     Peru granted work permits to Chilean refugees.  =>  PER > CHL
no      Peru granted a permit to a bank.

[tariff-on]
act     impose-sanctions
noun    tariff, duty, levy, surcharge
A       subj
B       on
nA      light, poss, by, mod
nB      on@, on.mod, on.from@, on..@
!acl    ANY
parties states
rank    general
yes     Canada announced a tariff on tea from Kenya.  =>  CAN > KEN
no      A tariff on tea was debated.

[tariff-increase]
act     impose-sanctions
verb    announce, order, impose, introduce, unveil, declare, threaten
obj     increase, hike, rate, rise
obj.mod tariff, duty, levy
A       subj
B       on@, obj.on@, on.mod, obj.on.mod, on.from@, obj.on.from@, for@, obj.for@, on..@, obj.on..@
parties states
yes     Canada announced a tariff increase on cars from Mexico.  =>  CAN > MEX
no      Canada announced a tariff increase.

[halt-by-order]
type    SANCTION withdraw
verb    order, announce, impose, declare, decree
obj     freeze, halt, suspension, end, cut, stop, pause, termination
obj.on  AID-GOODS, TRADE-THING, trade, cooperation, sharing, sale, contact
A       subj
B       obj.on.to@, obj.on.for@, obj.on.with, to@, obj.to@, with, obj.with, obj.on.from@, obj.on.mod, obj.on..
parties states
yes     Norway ordered a freeze on aid to Mali.  =>  NOR > MLI
no      Norway ordered a freeze on rents.

[halt-to-by-order]
type    SANCTION discontinue
verb    order, announce, impose, declare, decree, call
obj     halt, end, stop
obj.to  AID-GOODS, TRADE-THING, trade, cooperation, sharing, sale, contact, funding
A       subj
B       obj.to.to@, obj.to.for@, obj.to.with, with, obj.with, obj.to.from@, obj.to.mod, obj.to..
!on     ANY
parties states
yes     Norway announced an end to aid for Mali.  =>  NOR > MLI
no      Norway announced a halt to rents.

[share-means]
type    COOPERATE
verb    share, exchange, swap, trade, pool
obj     expertise, experience, knowledge, know-how, data, weapon, information, intelligence, technology
A       subj
B       with, obj.with, in.with
joint   yes
when    happened, ongoing
rank    late
yes     Peru shared its expertise in dams with Chile.  =>  PER & CHL
no      Peru shared its expertise.

[war-games-together]
type    COOPERATE
verb    hold, conduct, begin, start, launch, stage, carry out, kick off, commence, complete, run
obj     exercise, drill, manoeuvre, maneuver, patrol, wargame, game
!obj    olympic
A       subj
B       with, obj.with
joint   yes
need    both
parties states
rank    late
!around ANY
!near   ANY
!off    ANY
?obj.mod war, joint, military, naval, air, annual, large-scale, live-fire, anti-submarine, defence, defense, bilateral, trilateral, combined, maritime, army, biggest, massive, major, large
yes     Peru and Chile launched ten days of naval drills.  =>  PER & CHL
no      Peru launched naval drills.

[rescue-from]
type    AID
verb    evacuate, rescue, airlift, ferry, treat, feed, shelter, save
!obj    TROOPS, embassy, staff, diplomat, personnel, citizen
A       subj
B       obj, obj.mod, from@, from.., obj.from@, obj.from..
when    happened, ongoing
parties doer
rank    general
yes     Peru evacuated the wounded from a Chilean town.  =>  PER > CHL
no      Peru rescued a cat.

[send-inspectors]
type    ACCUSE investigate
verb    send, dispatch, deploy, despatch
obj     inspector, investigator, monitor, prosecutor
!obj.mod ceasefire, election, peace
A       subj
B       to@, to..@, in@, obj.to@, obj.to..@, into@
parties doer
yes     The United Nations dispatched inspectors to a plant in Iran.  =>  UN > IRN
no      The firm sent inspectors to a dam.

[on-alert-in]
type    MOBILIZE troops
verb    remain, stay, stand, keep, put, place, go, be
on      alert, standby
subj    TROOPS, ARMED-UNITS
A       subj
B       in@, near@, along@, on.in@, on.near@, along..@, on.along..@, at..@, in..@
need    actor
parties states
yes     Peruvian troops remained on alert in Chile.  =>  PER > CHL
no      A nurse remained on alert.

[mobilise-for-war]
type    MOBILIZE troops
verb    mobilise, mobilize, call up, mass, amass, prepare, ready, assemble
obj     ARMED-UNITS, TROOPS
for     war, invasion, attack, strike, offensive, operation, conflict, assault, campaign
A       subj
B       for.against, against, for.on, for.with, for.of, for.in@, for..
parties states
yes     Peru mobilised its army for a war against Chile.  =>  PER > CHL
no      Peru prepared its army for a parade.

[human-shields]
type    COERCE
verb    hold, use, keep, take
as      shield, hostage, captive, prisoner, pawn
A       subj
B       obj, obj.mod, obj.poss, obj.of, obj..
yes     Peruvian rebels used Chilean peasants as human shields.  =>  PER-REB > CHL-CVL
no      Peru used boards as shields.

[abuse-people]
type    ASSAULT beat
verb    abuse, molest, humiliate, mistreat, maltreat, torture, rape, brutalise, brutalize, ill-treat
obj     PEOPLE, immigrant, inmate, peasant, villager, civilian, guard, suspect, captive
A       subj
B       obj, obj.mod, obj.of, obj.poss, obj..
when    happened, ongoing
rank    late
yes     Peruvian soldiers abused Chilean inmates.  =>  PER > CHL-CVL
no      The cook abused the oven.

[boycott-contact]
type    SANCTION discontinue
verb    boycott, shun, suspend, cut, sever, freeze, end, avoid, break off, halt
obj     contact, contacts, communication, link, dealing
A       subj
B       with, obj.with, to, obj.to
parties states
rank    late
yes     Peru boycotted all contact with Chile.  =>  PER > CHL
no      Peru avoided contact with water.

[ban-on-visas]
type    COERCE restrict
verb    impose, introduce, announce, declare, order, place, issue
obj     ban, suspension, restriction, freeze, halt
obj.on  issue, visa, entry, admit, travel, flight, immigration, enter
A       subj
B       obj.on.to, obj.on.for, obj.on.from@, obj.on.of, for, to, obj.for, obj.on.obj.to, obj.on.obj.for, obj.on..
parties doer
rank    late
yes     Chad imposed a ban on visas for Canadians.  =>  TCD > CAN-CVL
no      Chad imposed a ban on visas.

[warn-against]
act     demand
verb    warn, caution, advise
against  CLAUSE, ANY
A       SPEAKER
B       obj, iobj
!against threat
status  requested
when    happened, ongoing, requested
rank    late
yes     Peru warned Chile against building the dam.  =>  PER > CHL requested
no      Peru warned the crew against speeding.

[ask-for-meeting-of]
act     demand
verb    demand, request, seek, ask for, call for, want, propose, convene
obj     meeting, session, summit, debate, conference
A       SPEAKER
B       obj.of, of
status  requested
when    happened, ongoing, requested
parties states
yes     Peru demanded a meeting of the United Nations Security Council.  =>  PER > UN requested
no      Peru demanded a meeting of the firm.

[calls-for-meeting-with]
act     demand
verb    call, appeal, push, press
for     TALKS, truce, ceasefire, cooperation, meeting, negotiation, peace, reconciliation, unity, ties, tie, relation
A       SPEAKER
B       for.with, with
status  requested
when    happened, ongoing, requested
parties states
yes     Peru called for talks with Chile.  =>  PER > CHL requested
no      Peru called for talks with the firm.

[demands-meeting-with]
act     demand
verb    demand, urge, advocate, propose, suggest, want
obj     TALKS, truce, ceasefire, meeting, negotiation, peace
A       SPEAKER
B       obj.with, with
status  requested
when    happened, ongoing, requested
parties states
yes     Peru demanded a truce with Chile.  =>  PER > CHL requested
no      Peru demanded a truce with the firm.

[block-bid]
type    REJECT
verb    block, dismiss, throw out, strike down, veto, reject, quash, overturn, deny, bar, oppose
obj     LEGAL-BID
A       subj
B       obj.by, obj.of, obj.from, obj.poss, obj.mod, by, from
when    happened, ongoing
parties any
rank    late
yes     A court in Peru threw out a lawsuit by Chile.  =>  PER > CHL
no      A court in Peru threw out a lawsuit by a baker.

[mediate-noun]
type    CONSULT third-party
verb    undertake, begin, start, offer, lead, launch, resume, conduct, host, attempt
obj     mediation, mission, effort, shuttle, initiative, talk
obj.mod mediation, mediate, peace, shuttle, peacemaking
A       subj
B       obj.between, between
parties states
yes     Oman undertook a mediation mission between Iran and Canada.  =>  OMN > IRN + CAN
no      Oman undertook a mediation mission.

[mediate-verb]
type    CONSULT third-party
verb    mediate, arbitrate, intercede, broker, facilitate
A       subj
B       between, obj.between, obj.with, in.between, obj.of
when    happened, ongoing
parties states
rank    late
yes     Oman has mediated between Iran and Canada.  =>  OMN > IRN + CAN
no      Oman mediated a quarrel.

[build-together]
type    COOPERATE
verb    open, inaugurate, begin, start, launch, complete, announce, build, unveil
obj     bridge, road, railway, railroad, pipeline, tunnel, construction, link, ferry, line, plant, dam, highway, gas pipeline
A       subj
B       with, obj.with, obj.between, obj.to@
joint   yes
parties states
rank    late
yes     Peru and Chile opened a bridge over the river.  =>  PER & CHL
no      Peru opened a bridge.

[supply-arms-goods]
type    COOPERATE
verb    export, sell, transfer, lease
obj     WEAPONS, ship, warship, destroyer, escort, frigate, submarine, plane, satellite, vessel, boat
A       subj
B       to@, obj.to@, iobj, to..@
parties doer
rank    late
yes     Peru leased two ferries and a boat to Chile.  =>  PER > CHL
no      Peru sold two ships.

[condemn-with-law]
act     condemn
verb    classify, recognise, recognize, declare, define, label
as      genocide, crime, terrorism, aggression, famine
A       SPEAKER
B       obj.poss, obj.by, obj.of, obj.mod
yes     A law of Peru classifies Chile's raid as a crime.  =>  PER > CHL
no      A law of Peru classifies theft as a crime.

[not-renew]
type    REJECT
verb    renew, extend, prolong, continue
obj     agreement, deal, contract, accord, treaty, status, visa, lease, mandate, programme, program, aid, waiver, permit, licence, license, truce, ceasefire, cooperation
when    denied
A       subj
B       with, obj.with, obj.of, obj.for, for, to, obj.to, obj.mod, obj..
parties doer
rank    late
yes     Peru will not renew its fishing accord with Chile.  =>  PER > CHL denied
no      Peru refused to renew its vows.

[maximum-pressure]
act     impose-sanctions
verb    impose, reimpose, resume, restore, reinstate, launch
obj     pressure, policy, campaign
obj.of  pressure
A       subj
B       on, against, obj.on, obj.against, obj.of.on, obj.of.against
parties states
yes     Canada reimposed a policy of pressure on Mali.  =>  CAN > MLI
no      Canada reimposed a policy of thrift.

[leave-the-body]
act     withdraw-from
verb    leave, quit, exit
obj     PARTY
!infinitive ANY
A       subj
B       obj
B.sector IGO, UNO, EUR
parties states
rank    late
yes     Burundi left the ICC in 2017.  =>  BDI > ICC
no      Burundi's parliament voted to leave the ICC.

[becomes-member]
act     accede
verb    become
xcomp   member
A       subj
B       xcomp.of
B.sector IGO, UNO, EUR
parties states
rank    late
yes     Costa Rica became the newest member of the OECD.  =>  CRI > OECD
no      Costa Rica became a member of the team.

[becomes-a-member]
act     accede
noun    member
is      PARTY
A       is
nA      is
nB      of
B.sector IGO, UNO, EUR
!mod    founding, former, current
parties states
rank    late
when    planned
yes     Costa Rica will become a member of the OECD.  =>  CRI > OECD planned
no      Costa Rica is a founding member of the OECD.

[hand-over-person]
type    COOPERATE
verb    hand over, hand, turn over, deliver, transfer, return
obj     suspect, prisoner, fugitive, body, remains, criminal, hostage, detainee, artefact, artifact, treasure, weapon
A       subj
B       to@, obj.to@, iobj
when    happened, ongoing
parties states
rank    late
yes     Peru handed over two suspects to Chile.  =>  PER > CHL
no      Peru handed over two suspects.

[conflict-between]
type    ASSAULT
noun    conflict, war
between PARTY
nA      between
joint   yes
!mod    trade, tariff, cold, price, currency, word
!of     word, attrition
parties any
rank    late
yes     Refugees fled the war between Iran and Oman.  =>  IRN & OMN
no      The trade war between Iran and Oman went on.

[gunfire-noun]
act     attack
noun    fire, shellfire
mod     rocket, artillery, mortar, tank, sniper, missile, cross-border, anti-aircraft, machine-gun
A       subj
B       on
nA      from@, by, poss, mod, light
nB      on@, at@, into@, against@, toward@, towards@, on..@, into..@
need    both
rank    late
yes     Rocket fire from Libya into Chad went on.  =>  LBY > TCD
no      Rocket fire was heard.

[leaves-for]
act     visit
verb    leave, depart, set off, embark
for     PARTY
!obj    office, post, job, party, club
A       subj
B       for@
parties states
rank    late
yes     Chancellor Angela Merkel has left Lima for Japan.  =>  DEU > JPN
no      The ship left Lima for repairs.

[leads-delegation]
act     visit
verb    lead, head
obj     delegation, mission
A       subj
B       to@, obj.to@
parties states
rank    late
yes     Chancellor Angela Merkel led a delegation to Japan.  =>  DEU > JPN
no      Chancellor Angela Merkel led a delegation.

[pledge-investment]
type    AGREE
verb    commit, pledge, promise, agree, announce, offer, plan
obj     investment
A       subj
B       obj.in@, in@, obj.into.., into.., obj.in.., in..
status  planned
when    planned
parties states
rank    late
yes     Peru pledged an investment of a billion dollars in Chile.  =>  PER > CHL planned
no      Peru pledged an investment in wind.

[commit-to-investment]
type    AGREE
verb    commit, agree
to      investment, purchase, sale, donation, loan
A       subj
B       to.in@, to.into.., to.from@, to.to@, to.in.., into.., in@
status  planned
when    planned
parties states
rank    late
yes     Peru committed to a large investment in Chile.  =>  PER > CHL planned
no      Peru committed to an investment.
