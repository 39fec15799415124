# Idioms of agreement, help, concession, refusal and support between parties that have no act of their own, and visits and talks told in passing words.

[promises-goods]
act     pledge-support
verb    promise, pledge, offer
obj     tent, blanket, medicine, vaccine, ambulance, doctor, nurse, teacher, engineer, rice, grain, wheat, maize, flour, fuel, tractor, truck, lorry, scholarship, million, billion, dollar, euro, pound, yen, generator, surgeon, instructor, trainer, patrol boat, survey ship, seed, fertiliser, fertilizer, vote, assistance, loan, funding, fund, help, support, backing
!obj.mod reward, ransom, tax, bounty
A       subj
B       iobj, to, obj.to, to@, obj.to@, for@, obj.for@
status  planned
parties states
rank    late
yes     Peru promised Chile forty tractors.  =>  PER > CHL planned
yes     Peru pledged ten ambulances to Chile.  =>  PER > CHL planned
no      Peru promised its fans a million tickets.

[promises-to-help]
act     pledge-support
verb    promise, pledge, offer, vow, undertake
xcomp   help, lend, treat, train, donate, rebuild, give, send, fund, finance, supply, support, back, assist, ship, fly, vote
!xcomp.obj time, match, fight, back, way, up
A       subj
B       obj, to, iobj, xcomp.obj, xcomp.iobj, xcomp.to, xcomp.for, xcomp.obj.to, xcomp.obj.mod, xcomp.obj.poss, xcomp.obj.for
status  planned
parties doer
rank    late
yes     Peru offered to treat Chilean miners.  =>  PER > CHL-CVL planned
yes     Peru pledged to help Chile.  =>  PER > CHL planned
no      Peru pledged to back its coach.

[promises-to-let-go]
type    CONCEDE
verb    promise, pledge, offer, undertake, agree, consent, vow
xcomp   release, free, return, hand, give, let
xcomp.prt|xcomp.advmod|xcomp.xcomp|xcomp.ccomp|xcomp.obj back, go, over, prisoner, detainee, hostage, captive, fisherman, sailor, crew, journalist, remains, ship, boat, vessel, trawler, tanker, artefact, bronze, bodies, body
A       subj
B       obj, to, iobj, xcomp.to, xcomp.obj.to, xcomp.obj, xcomp.obj.mod, xcomp.obj.poss, xcomp.iobj, xcomp.xcomp.to
status  planned
parties states
yes     Peru offered to hand the trawler back to Chile.  =>  PER > CHL planned
no      Peru promised to give Chile a hard match.
no      Peru offered to return the ball.

[promises-to-give-way]
type    CONCEDE
verb    promise, pledge, offer, undertake, agree, consent
xcomp   pay, settle, lift, drop, remove, waive, withdraw, rescind, scrap
xcomp.obj arrear, arrears, wage, bill, debt, ban, claim, surcharge, duty, tariff, fee, objection, restriction, toll, charge, fine
A       subj
B       obj, to, iobj, xcomp.obj.on, xcomp.on, xcomp.obj.to, xcomp.to, xcomp.obj.of, xcomp.obj.for, xcomp.obj.mod, xcomp.iobj, xcomp.obj.poss
status  planned
parties states
yes     Peru promised Chile to lift its ban on salmon.  =>  PER > CHL planned
no      Peru promised to pay its own bills.

[gives-ground]
type    CONCEDE
verb    give
obj     ground
to|obj.to ANY
A       subj
B       to, obj.to, to.poss, to.of
parties states
rank    late
yes     Peru gave ground to Chile in the dispute.  =>  PER > CHL
no      Peru gave its ground to a stadium.

[backs-down]
type    CONCEDE
verb    back down, climb down
!from   fight, ring
A       subj
B       to, with, in.with, over.with, before, in_face_of
parties states
rank    late
yes     Peru backed down in a dispute with Chile.  =>  PER > CHL
no      Peru backed down the hill.

[climbdown-of]
type    CONCEDE
noun    climbdown, capitulation
nA      poss, of, by, subj
nB      to, in.with, over.with, before
parties states
yes     Peru's climbdown in the quarrel with Chile surprised the bay.  =>  PER > CHL
no      Peru's climbdown from the peak took a day.

[arrives-at-understanding]
type    AGREE
verb    arrive, come, settle
at|to|on understanding, agreement, accord, compromise, arrangement, settlement, formula, plan
A       subj
B       with, at.with, on.with
joint   yes
need    both
status  planned
parties states
rank    late
yes     Peru and Chile arrived at an understanding on the bay.  =>  PER & CHL planned
no      Peru arrived at a settlement of huts.

[shakes-hands-on-deal]
type    AGREE
verb    shake
obj     hand
on|obj.on deal, accord, pact, agreement, plan, contract, loan, aid, assistance, truce, swap, exchange, sale, price, terms, partnership, compromise, purchase
A       subj
B       with, obj.with, on.with, obj.on.with
joint   yes
need    both
status  planned
parties states
yes     Peru and Chile shook hands on a deal over the bay.  =>  PER & CHL planned
no      Peru and Chile shook hands on the pitch.

[renews-contract]
type    AGREE
verb    renew, extend, prolong, roll over
obj     contract, lease, agreement, treaty, accord, pact
!obj.mod player, sponsorship, peace, plea
A       subj
B       with, obj.with, obj.between
joint   yes
need    both
status  planned
parties states
rank    late
yes     Peru and Chile renewed their fishing agreement.  =>  PER & CHL planned
no      Peru renewed the contract of its coach.

[accepts-mediator]
type    AGREE
verb    accept, assent, assent to, consent to
obj|to  mediator, timetable, formula, roadmap, suggestion
A       subj
B       obj.mod, obj.poss, obj.of, obj.by, obj.from, to.mod, to.poss, to.of, to.by, to.from
status  planned
parties states
rank    late
yes     Peru accepted the Chilean timetable for the bay.  =>  PER > CHL planned
no      Peru accepted the coach's timetable.

[donates-anything]
type    AID
verb    donate
obj     ANY
!obj    blood, kidney, organ, sperm, goal, point, penalty, run, wicket
A       subj
B       to, obj.to, to@, obj.to@, iobj, to.of, to.mod, to.poss, to.in@, for, obj.for
parties doer
when    happened, ongoing
rank    late
yes     Peru donated tea to flood victims in Chile.  =>  PER > CHL-CVL
no      Peru donated a penalty to Chile.

[presents-with-goods]
type    AID
verb    present, equip, provide, supply
with    ambulance, scanner, bus, tractor, truck, lorry, boat, tent, medicine, vaccine, bomber, pump, book, computer, seedling, helicopter, fuel, generator, bed, mask
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties states
when    happened, ongoing
rank    late
yes     Peru presented Chile with two ambulances.  =>  PER > CHL
no      Peru presented Chile with a problem.

[makes-a-present-of]
type    AID
verb    make
obj|xcomp present, gift
of|obj.of ANY
A       subj
B       iobj, to, obj.to, obj
!obj.of goal, ball, point
parties states
when    happened, ongoing
yes     Peru made Chile a present of ten ambulances.  =>  PER > CHL
no      Peru made Chile a present of a goal.

[ships-relief-goods]
type    AID
verb    fly, airlift, ship, parachute, rush, drop, haul
obj     blanket, tent, medicine, dose, vaccine, food, water, generator, rice, flour, wheat, maize, powder, milk, ration, mask, kit, net, ventilator, aid, relief, insulin, plasma, bandage
A       subj
B       iobj, to, obj.to, to@, obj.to@, into@, for, obj.for, to.in@, obj
parties states
when    happened, ongoing
rank    late
yes     Peru flew tents and blankets to Chile.  =>  PER > CHL
no      Peru shipped wine to Chile.

[hands-out-food]
type    AID
verb    hand out, share out, dole out, distribute, give out, ladle out
obj     food, flour, maize, rice, bread, water, meal, blanket, tent, soup, ration, sack, parcel, packet, medicine, milk
A       subj
B       to, among, obj.to, obj.among, to.in@, among.in@
parties doer
when    happened, ongoing
rank    late
yes     Peru handed out rice to Chilean villagers.  =>  PER > CHL-CVL
no      Peru handed out food leaflets.

[lends-experts]
type    AID
verb    lend, loan
obj     engineer, doctor, nurse, technician, expert, instructor, teacher, surgeon, expertise, coach, pilot, diver, berth, crane, sniffer, firefighter, sapper, midwife, agronomist, vet, dentist, interpreter
A       subj
B       iobj, to, obj.to, obj.mod
parties states
when    happened, ongoing
rank    late
yes     Peru lent Chile forty engineers.  =>  PER > CHL
no      Peru lent Chile an ear.

[takes-in-refugees]
type    AID
verb    take in, admit, house, absorb, accommodate
obj     refugee, villager, evacuee, orphan, displaced, survivor, wounded, asylum-seeker
A       subj
B       obj.mod, obj.from@, from@, obj.of, obj
parties doer
when    happened, ongoing
rank    late
yes     Peru took in 3,000 Chilean villagers.  =>  PER > CHL-CVL
no      Peru took in the view.

[hands-files-to]
type    COOPERATE
verb    hand, hand over, give, send, pass, pass on, turn over
obj     list, file, files, evidence, data, recorder, fingerprint, dossier, remains
!obj.of sanction, exhibition, demand, grievance, complaint, player, goods
!obj.mod shopping, guest, wish
A       subj
B       iobj, to, obj.to
parties states
when    happened, ongoing
rank    late
yes     Peru handed Chile a list of suspects.  =>  PER > CHL
yes     Peru passed bank files to Chilean investigators.  =>  PER > CHL
no      Peru handed Chile a list of demands.

[pools-things]
type    COOPERATE
verb    pool
obj     ANY
A       subj
B       with, obj.with
joint   yes
need    both
parties states
rank    late
yes     Peru has pooled its data with Chile.  =>  PER & CHL
no      Peru pooled its cars.

[abolishes-visas-together]
type    COOPERATE
verb    abolish, waive, scrap
obj     visa
A       subj
joint   yes
need    both
parties states
when    happened, ongoing
yes     Peru and Chile abolished visas.  =>  PER & CHL
no      Peru abolished visas.

[drill-together]
type    COOPERATE
verb    hold, conduct, stage, fly, run, launch, start, begin, mount
obj     drill, exercise, manoeuvre, patrol, wargame
obj.mod|advmod joint, together, jointly, combined
A       subj
B       with, obj.with
joint   yes
need    both
parties states
rank    late
yes     Peru and Chile held their first rescue drill together.  =>  PER & CHL
no      Peru held a drill alone.

[denies-something-to]
type    REJECT
verb    deny, refuse
iobj    PARTY
obj     right, access, berth, hearing, permission, entry, loan, clearance, permit, licence, license, landing, passage, shell, fuel, credit, visa, price, money, relief, overflight, audience
A       subj
B       iobj
parties doer
when    happened, ongoing
yes     Peru denied Chile landing rights.  =>  PER > CHL
no      Peru denied Chile a late goal.

[stands-firm-against]
type    REJECT
verb    stand, hold
advmod|xcomp|obj firm
against ANY
A       subj
B       against.poss, against.by, against.from, against.of, against.mod, against
parties states
rank    late
yes     Peru stood firm against Chile's demand for the bay.  =>  PER > CHL
no      Peru stood firm against Chile's strikers.

[turns-aside-plea]
type    REJECT
verb    turn aside, wave off, push back, throw out
obj     request, plea, demand, appeal, proposal, offer, bid, call
A       subj
B       obj.poss, obj.by, obj.from, obj.mod, obj.of, from
parties doer
when    happened, ongoing
yes     Peru turned aside Chile's plea for water.  =>  PER > CHL
no      Peru turned aside to Chile.

[gives-a-flat-no]
type    REJECT
verb    give
obj     no
to|iobj|obj.to ANY
A       subj
B       to.poss, to.by, to.from, to.mod, to, iobj, obj.to.poss, obj.to
parties doer
yes     Peru gave a flat no to Chile's plea.  =>  PER > CHL
no      Peru gave no goals to Chile.

[plans-to-turn-away]
type    REJECT
verb    intend, plan
xcomp   shun, snub, rebuff, reject, refuse, turn away, turn down, boycott
A       subj
B       xcomp.obj, xcomp.obj.mod, xcomp.obj.poss
status  planned
parties states
yes     Peru plans to snub Chile.  =>  PER > CHL planned
no      Peru plans to snub the ceremony.

[sides-with]
type    SUPPORT
verb    side
with|alongside PARTY
A       subj
B       with, alongside
parties states
when    happened, ongoing
yes     Peru sided with Chile in the row.  =>  PER > CHL
no      Peru sided with a plan.

[wishes-well]
type    SUPPORT
verb    wish
advmod  well
!before final, match, game, race
A       subj
B       obj, iobj
parties states
when    happened, ongoing
yes     Peru wished Chile well.  =>  PER > CHL
no      Peru wished Chile a bad match.

[speaks-warmly-of]
type    SUPPORT
verb    speak
advmod  warmly, highly, glowingly, fondly, admiringly
of      ANY
A       subj
B       of, of.poss, of.mod
parties states
when    happened, ongoing
yes     Peru's president spoke warmly of Chile.  =>  PER > CHL
no      Peru's coach spoke highly of the ball.

[voices-backing]
type    SUPPORT
verb    voice, express, declare, announce, signal, reaffirm, reiterate
obj     support, backing, solidarity, sympathy, admiration
for|with|obj.for|obj.with ANY
!obj.mod no, little
A       subj
B       for, with, obj.for, obj.with, for.poss, for.mod, for.of, obj.for.poss, obj.for.mod, obj.with.poss, obj.with.mod
parties states
when    happened, ongoing
rank    late
yes     Peru voiced backing for Chile's candidate.  =>  PER > CHL
no      Peru voiced backing for its coach.

[pins-medals-on]
type    SUPPORT
verb    pin, confer, bestow
obj     medal, order, decoration, honour, honor
on|upon|obj.on PARTY
!obj.mod gold, silver, bronze, olympic
A       subj
B       on, upon, obj.on
parties states
when    happened, ongoing
yes     Peru's president conferred a medal on the Chilean ambassador.  =>  PER > CHL
no      Peru conferred a gold medal on the Chilean swimmer.

[gives-blessing]
type    SUPPORT
verb    give
obj     blessing, endorsement
to|obj.to|iobj ANY
A       subj
B       to, to.poss, to.mod, to.of, obj.to, obj.to.poss, obj.to.mod, iobj
parties states
when    happened, ongoing
yes     Peru gave its blessing to Chile's plan.  =>  PER > CHL
no      Peru gave its blessing to a plan.

[best-wishes]
type    SUPPORT
verb    send, convey, extend, offer, deliver
obj     wish, felicitation, greeting
obj.mod good, best, warm
A       subj
B       to, obj.to, iobj, to.poss, to.mod
parties states
when    happened, ongoing
yes     Peru extended its best wishes to Chile's president.  =>  PER > CHL
no      Peru extended its wish list.

[stay-in]
act     visit
noun    stay, stopover, sojourn
!poss   team, squad, crew, band, choir, troupe, club, side, fan, tourist, player
!of     team, squad, crew, band, choir, troupe, club, side, fan, tourist, player
nA      poss, of, subj, by, light
nB      in@
parties states
A.sector GOV, LEG, ELI
yes     The Peruvian president's stay in Chile was short.  =>  PER > CHL
no      The Peruvian team's stay in Chile was short.

[arrival-of]
act     visit
noun    arrival
!of     missile, peacekeeper, troop, soldier, warship, rocket, plane, aircraft, jet, drone, ship, vessel, aid, letter, force, worker, shipment, team, player
nA      of, poss
nB      in@, at@
parties states
A.sector GOV, LEG, ELI
yes     The arrival of Peru's foreign minister in Chile was delayed.  =>  PER > CHL
no      The arrival of Peru's striker in Chile was delayed.

[sails-to]
act     visit
verb    sail, fly on, fly in, jet, touch down, cross, drop in, look in, call in
!obj    ANY
!subj   team, squad, side, crew, player, coach, striker, athlete, fan, tourist, band, missile, peacekeeper, troop, soldier, warship, rocket, plane, aircraft, jet, drone, bomber, ship, vessel, balloon, warplane, helicopter, tanker, frigate, destroyer, carrier, ferry, yacht
A       subj
B       to@, in@, at@, on@
A.sector GOV, LEG, ELI
parties states
yes     Peru's foreign minister flew on to Chile.  =>  PER > CHL
no      Peru's ferry sailed to Chile.
no      The Peruvian team flew on to Chile.

[sends-trade-team]
act     visit
verb    send, dispatch, despatch
obj     team, mission, minister, deputy, president, senator
!obj.mod medical, rescue, relief, football, national, search, diving, peacekeeping, cricket, olympic, forensic
A       subj
B       to@, obj.to@
A.sector GOV, LEG, ELI
obj.mod trade, parliamentary, negotiating, fact-finding, study, ministerial, vice, prime, foreign, technical, high-level
parties states
yes     Peru sent a trade team to Chile.  =>  PER > CHL
no      Peru sent its national team to Chile.
