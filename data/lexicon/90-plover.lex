# Events that have a PLOVER type and no act of their own: aid, cooperation, releases, refusals, restrictions, arrests, visas, tariffs, drills.

[concept AID-GOODS]
nouns    aid, assistance, funding, help, support, relief, loan, grant, money, fund, credit, package, investment, subsidy, donation, vaccine, food

[concept NATIONALS]
nouns    citizen, national, journalist, prisoner, hostage, detainee, tourist, sailor, fisherman, soldier, worker, student, activist, refugee, crew, man, woman, passenger, lawmaker, official, diplomat, researcher, academic, captive, businessman
unless   own

[concept VISAS]
nouns    visa, passport, entry, immigration, traveller, traveler

[concept GOODS]
nouns    good, product, import, export, oil, steel, gas, wine, food, car, goods, commodity, grain, beef, meat, aluminium, aluminum, crude, fruit, seafood

[give-aid]
type    AID
verb    give, provide, send, donate, deliver, grant, extend, lend, allocate
noun    provision, donation
obj     AID-GOODS
when    happened, ongoing
A       subj
B       to@, iobj, obj.to@, for@, obj.for@
parties states
yes     Norway gave aid to Mali.  =>  NOR > MLI
no      The bank gave aid to its staff.

[pledge-aid]
type    AID
verb    pledge, promise, approve, announce, offer, commit, authorise, authorize
obj     AID-GOODS
A       subj
B       to@, obj.to@, for@, obj.for@
status  planned
parties states
yes     Norway pledged aid to Mali.  =>  NOR > MLI planned

[cut-aid]
type    SANCTION withdraw
verb    cut, suspend, freeze, halt, stop, end, terminate, withhold, withdraw, discontinue, axe, cut off
noun    suspension, freeze, withdrawal, termination
obj     AID-GOODS
A       subj
B       to@, obj.to@, for@, obj.for@
nA      subj, light
nB      to@, obj.to@
parties states
yes     Norway suspended its aid to Mali.  =>  NOR > MLI

[release-nationals]
type    RETREAT release
verb    release, free, pardon, repatriate
noun    release
obj     NATIONALS
A       subj
B       obj, obj.mod
nA      subj, by, light
nB      of, obj.mod, of.mod
need    both
yes     Iran released two French citizens.  =>  IRN > FRA-CVL
no      Iran released its own prisoners.

[arrest-nationals]
type    COERCE arrest
verb    arrest, detain, jail, imprison, capture, seize
noun    arrest, detention
obj     NATIONALS
A       subj
B       obj, obj.mod
nA      subj, by, light
nB      of, obj.mod, of.mod
need    both
yes     China arrested three Philippine citizens.  =>  CHN > PHL-CVL

[swap-prisoners]
type    COOPERATE
verb    exchange, swap
noun    exchange, swap
obj     prisoner, detainee, hostage
A       subj
B       with, obj.with
joint   yes
yes     Russia and Ukraine exchanged prisoners.  =>  RUS & UKR

[prisoner-swap]
type    COOPERATE
noun    swap, exchange
mod     prisoner, hostage
nA      light, between, subj
nB      with, between
joint   yes
yes     Russia and Ukraine carried out a prisoner swap.  =>  RUS & UKR

[ban-entry]
type    COERCE restrict
verb    ban, bar, block, stop, deny, suspend, revoke, cancel, restrict
noun    ban, suspension, revocation
obj     VISAS
A       subj
B       obj.of, obj.mod, for, to, obj.for, obj.to, of
parties any
need    both
yes     Chad suspended visas for Canadians.  =>  TCD > CAN-CVL

[bar-from-entry]
type    COERCE restrict
verb    ban, bar, block, prevent, prohibit, forbid
from    entry, enter, ANY
A       subj
B       obj, obj.mod
need    both
when    happened, ongoing
yes     Israel barred Irish citizens from entry.  =>  ISR > IRL-CVL

[ease-visas]
type    RETREAT access
verb    ease, waive, lift, abolish, resume, scrap
obj     VISAS, requirement
A       subj
B       for, obj.for, obj.mod, to
yes     India waived visas for Chadians.  =>  IND > TCD-CVL

[impose-tariff]
act     impose-sanctions
verb    impose, enact, implement, announce, raise, slap, levy, set, introduce, increase, double
noun    imposition, introduction
obj     tariff, duty, levy
A       subj
B       on, on.mod, on.from, on.of, obj.on, obj.on.mod, obj.on.from, obj.on.of, against
nB      on, obj.on, obj.on.mod, obj.on.from
parties states
yes     Canada imposed tariffs on Chinese steel.  =>  CAN > CHN
yes     Canada announced a tariff on goods from China.  =>  CAN > CHN
no      Canada set a tariff on sugar.

[remove-tariff]
act     ease-sanctions
verb    cut, lower, reduce, remove, lift, suspend, pause, scrap
obj     tariff, duty, levy
A       subj
B       on, on.mod, on.from, obj.on, obj.on.mod, obj.on.from
parties states
yes     Canada lowered tariffs on Chinese steel.  =>  CAN > CHN

[ease-restrictions]
act     ease-sanctions
verb    ease, relax, loosen, lift, soften
obj     restriction, curb, limit, measure
A       subj
B       on, obj.on, against, obj.against
parties doer
yes     Canada eased restrictions on Cuba.  =>  CAN > CUB
yes     Canada lifted curbs on China.  =>  CAN > CHN
no      Canada eased restrictions on bars.

[approve-arms]
act     arm
verb    approve, authorise, authorize, clear
obj     sale, transfer, delivery, shipment, export
obj.of  WEAPONS
A       subj
B       to, obj.to, obj.of.to
status  planned
parties doer
yes     Canada approved the sale of tanks to Ukraine.  =>  CAN > UKR planned
no      Canada approved the sale of a hotel to Ukraine.

[ban-goods]
act     impose-sanctions
verb    ban, block, halt, suspend, stop, restrict, prohibit
obj     import, export, trade
A       subj
B       from, of.from, obj.from, to, obj.to, with, obj.with, obj.of.from, obj.of.mod
parties states
yes     Canada banned imports from China.  =>  CAN > CHN
no      Canada banned imports of toys.

[sanction-target]
act     impose-sanctions
verb    impose, announce, introduce, adopt, approve
obj     SANCTIONS
A       subj
B       on.mod, on.poss, on.of, on.in@, obj.on.mod, obj.on.poss, obj.on.of, obj.on.in@, against.mod, obj.against.mod
parties states
yes     Canada imposed sanctions on Russian banks.  =>  CAN > RUS
yes     Canada imposed sanctions on officials in Belarus.  =>  CAN > BLR

[announce-deal]
type    AGREE
joint   yes
verb    announce, reach, make, finalise, finalize, agree, conclude, clinch, secure, seal
obj     AGREEMENT
A       subj
B       with, obj.with, obj.between
instrument obj
when    happened, ongoing
parties states
yes     Canada announced a trade deal with Chile.  =>  CAN & CHL
no      Canada announced a plan.

[agree-on-deal]
type    AGREE
joint   yes
verb    agree
to      AGREEMENT
A       subj
B       with
yes     Canada and Chile agreed to a trade deal.  =>  CAN & CHL

[joint-exercise]
type    COOPERATE
verb    hold, conduct, begin, start, launch, stage, run, carry out, complete, finish
obj     exercise, drill, manoeuvre, maneuver, patrol, wargame
obj.mod joint, military, naval, air
A       subj
B       with, obj.with
joint   yes
need    both
yes     Canada and Chile held joint exercises.  =>  CAN & CHL

[military-exercise-around]
type    MOBILIZE troops
verb    hold, conduct, begin, start, launch, stage
obj     exercise, drill, manoeuvre, maneuver
A       subj
B       around@, near@, off@, obj.around@, obj.near@
parties states
yes     China held exercises around Taiwan.  =>  CHN > TWN

[cooperate]
type    COOPERATE
verb    cooperate, collaborate, partner
A       subj
B       with
when    happened, ongoing
joint   yes
parties states
yes     Canada cooperated with Chile on customs.  =>  CAN & CHL

[agree-to-cooperate]
type    AGREE
verb    cooperate, collaborate, partner, work
A       subj
B       with
when    planned
parties states
yes     Canada agreed to cooperate with Chile.  =>  CAN > CHL planned

[reject-talks]
type    REJECT meet
verb    reject, refuse, decline, dismiss, spurn
obj     TALKS, offer, invitation
A       subj
B       with, obj.with, obj.from, obj.by, obj.mod, obj.poss
parties states
yes     Iran rejected talks with Canada.  =>  IRN > CAN

[reject-proposal]
type    REJECT
verb    reject, refuse, decline, dismiss, deny, oppose
obj     request, proposal, demand, plan, claim, accusation, allegation, call, ultimatum, charge
A       subj
B       obj.by, obj.from, obj.of, obj.poss, obj.mod
parties states
yes     Mexico rejected a request from Canada.  =>  MEX > CAN
yes     Mexico rejected Canada's proposal.  =>  MEX > CAN

[express-support]
type    SUPPORT
verb    express, voice, reaffirm, reiterate, declare
obj     support, solidarity, backing
A       subj
B       for, obj.for, with, obj.with, to
parties states
yes     Canada voiced support for Chile.  =>  CAN > CHL

[thank-praise]
type    SUPPORT
verb    thank, congratulate, praise, welcome, commend, applaud, honour, honor
A       subj
B       obj, obj.poss, obj.mod
parties states
!obj    ambassador, minister, president, delegation, leader, envoy
!after  FALL
yes     Canada thanked Chile.  =>  CAN > CHL

[ask-for]
act     demand
verb    request, ask, seek
obj     help, assistance, aid, support, extradition, apology, clarification, explanation, talk, meeting
A       subj
B       from, obj.from, of, obj.with, with, iobj
status  requested
parties states
yes     Chile requested help from Canada.  =>  CHL > CAN requested

[file-case]
type    ACCUSE allege
verb    file, bring, submit, lodge, launch
obj     case, lawsuit, complaint, suit, application, protest
A       subj
B       against, obj.against
parties states
yes     Chile filed a case against Peru.  =>  CHL > PER

[sue]
type    ACCUSE allege
verb    sue
A       subj
B       obj
parties states
yes     Chile sued Peru at the court.  =>  CHL > PER

[seize-ship]
type    COERCE seize
verb    seize, impound, board, intercept, detain, capture, halt, commandeer
obj     ship, vessel, tanker, boat, trawler, asset, cargo, aircraft, plane, pirogue, dinghy, freighter, ferry, barge, yacht, dhow, longliner, cutter, fishing boat
A       subj
B       obj.mod, obj.poss, obj.of, obj.from
need    both
yes     Iran seized a Greek tanker.  =>  IRN > GRC

[shoot-down]
type    ASSAULT
verb    shoot down, shoot, intercept
obj     drone, aircraft, jet, plane, helicopter, balloon, uav, warplane, fighter, bomber, airliner
A       subj
B       obj.mod, obj.poss, obj.from, obj.of
need    both
yes     Turkey has shot down a Russian jet.  =>  TUR > RUS
no      Turkey has shot down a Russian missile.

[declare-war-on]
type    THREATEN
verb    declare
noun    declaration
obj     war
A       subj
B       on, obj.on, against, obj.against
parties states
yes     Chad declared war on Libya in March.  =>  TCD > LBY
