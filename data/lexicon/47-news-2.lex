# Verb and object idioms of the news: rebuffs, blame and threats told by their object, force and arrest told by the vehicle, the road and the window.

[meets-with-rebuff]
type    REJECT
verb    meet, encounter, receive, get, suffer, draw, earn, run, run into
obj|with|into rebuff, refusal, brush-off, snub, rejection
subj    request, proposal, demand, plan, call, plea, appeal, offer, overture, bid, invitation, idea, initiative, draft, suggestion
A       from, with.from, obj.from, into.from, obj.by, with.by, in@, obj.in@, with.in@
B       subj.poss, subj.by, subj.from, subj.mod, subj.of
parties doer
yes     Peru's offer met with a rebuff from Norway.  =>  NOR > PER
no      Peru's offer met with applause from Norway.

[scratched-from-calendar]
act     cancel-meeting
verb    strike, scratch, remove, delete, drop, cross, wipe
obj     session, meeting, talk, talks, summit, dialogue, consultation, conference
from|off|obj.from|obj.off calendar, agenda, diary, schedule, timetable
A       subj
B       obj.with, with, obj.of.with, obj.between
parties states
!from.mod race, tour, sporting, fixture
yes     Norway struck its talks with Peru from the calendar.  =>  NOR > PER
no      Norway struck its match with Peru from the calendar.

[begs-off]
type    REJECT meet
verb    beg, cry, back, beg off, cry off, bow out, wriggle out
obj|off|of|out_of meeting, talk, talks, summit, round, session, dinner, lunch, dialogue, conference, visit, negotiation
prt|advmod|off off, out, talk, talks, round, meeting, summit, session, dialogue, visit
A       subj
B       with, obj.with, off.with, obj.of.with, off.of.with, of.with, out of.with
parties states
!due_to|because_of illness, weather, storm, injury
yes     Norway begged off a meeting with Peru.  =>  NOR > PER
no      Norway begged off dessert.

[waves-off-warning]
type    REJECT
verb    wave away, wave aside, laugh off, shrug off, brush off, brush aside, laugh, shrug, brush, scoff, pooh-pooh, discount, disregard, ignore
obj|at|off  warning, threat, advice, counsel, overture, initiative, ultimatum, feeler, reproof, caution
A       subj
B       obj.poss, obj.by, obj.from, obj.mod, obj.of, at.poss, at.by, at.from, at.mod, off.poss, off.by, off.from, off.of, off.mod
parties states
rank    late
yes     Norway laughed off a warning from Peru.  =>  NOR > PER
yes     Norway disregarded Peru's advice.  =>  NOR > PER
no      Norway shrugged off an early goal by Peru.

[turns-away-gift]
type    REJECT assist
verb    turn away, turn back, send back, send away, turn, refuse, decline, spurn
obj     aid, gift, donation, medicine, relief, convoy, consignment, food, help, assistance, supplies
?prt    away, back, down
!obj.of nothing
A       subj
B       obj.poss, obj.mod, obj.of, obj.from, from, obj.by, obj..
parties doer
A.sector GOV, MIL, COP, LEG, REB
when    happened, ongoing, planned, denied
rank    late
!into   ANY
!from   cafe, restaurant, shop, kitchen, coach, doctor
!obj.from cafe, restaurant, shop, kitchen, coach, doctor
!with   mould, mold, bug
!obj.with mould, mold, bug
yes     Norway sent back a Peruvian gift.  =>  NOR > PER
yes     Norway turned away medicine from Peru.  =>  NOR > PER
no      Norway turned away from coal.
no      Norway turned Peru's gift into a museum.

[walks-out-of-chamber]
type    REJECT
verb    walk, storm, troop, file, stalk, walk out, storm out, troop out, file out
of|out_of|from chamber, parliament, session, sitting, debate, assembly, plenary
?prt    out
A       subj
B       of.poss, out of.poss, during.by, over.by
B.else  state
A.sector OPP, PTY, LEG
parties any
rank    late
!subj   minister
!after  vote, session, debate, sitting, end, speech
!advcl  pass, adjourn, vote, approve, adopt, end
!after.pass ANY
!to     palace, church, square, park, cathedral
yes     Peruvian opposition members walked out of the chamber.  =>  PER-OPP > PER
no      Peruvian tourists walked out of the chamber.
no      Norwegian lawmakers walked out of the session after passing the bill.

[sends-flat-refusal]
type    REJECT
verb    return, send, deliver, give
obj     refusal, no, thumbs-down
obj.mod flat, firm, curt, blunt, polite, cold
A       subj
B       to, iobj, obj.to, to.poss, to.mod
parties states
!to     beer, food, wine, film, song, band, team, music
yes     Norway sent a curt refusal to Peru.  =>  NOR > PER
no      Norway sent a curt letter to Peru.

[sea-of-fire]
act     threaten
verb    promise, vow, threaten, turn, swear
obj|with|into|in.of sea, lake, storm, rain
obj.of|with.of|into.of  fire, flame, flames, blood, missile, missiles
A       subj
B       iobj, obj, to, against, on, for
status  threatened
when    threatened
parties states
!in     battle, song, match, game
yes     Peru promised Chile a sea of fire.  =>  PER > CHL threatened
no      Peru promised Chile a sea of flowers.

[will-answer-in-kind]
act     threaten
verb    tell, warn, say, declare, announce, vow, swear, state, add
ccomp   answer, repay, meet, reply, retaliate, respond, avenge
ccomp.in|ccomp.by|ccomp.with kind, coin, force, artillery, fire, missile, bullet, bomb, steel, iron, blow, gun, rocket
ccomp.aux will, would, shall
A       subj, subj.of, subj.poss
B       obj, iobj, to, ccomp.subj.by, ccomp.subj.poss, ccomp.subj.of, ccomp.subj.mod, ccomp.subj.from, ccomp.to.poss, ccomp.to.mod, ccomp.to.by, ccomp.obj
parties states
!ccomp.in.mod gold, silver
!ccomp.subj fan, team, player, rain, crowd
yes     Peru told Chile that any levy would be answered in kind.  =>  PER > CHL
no      Peru told Chile that letters would be answered in Spanish.

[will-pay-back]
act     threaten
verb    repay, pay back
obj     ANY
in      kind, coin
aux     will, would, shall
A       subj
B       obj, obj.mod, obj.of
!obj    loan, debt, money, credit, investor, lender, bank
parties states
!with   oil, gas, coal, grain, wheat, rice, goods, copper
!for    hospitality, kindness, generosity, help, gift, friendship
yes     Peru would repay Chile in kind.  =>  PER > CHL hypothetical
no      Peru will repay its loan in full.
no      Peru will repay Chile in full.

[swears-to-root-out]
act     threaten
verb    vow, pledge, promise, swear
xcomp   root, root out, hunt down, wipe, wipe out, flatten, obliterate, bury, smash, burn, raze, slaughter, shoot, exterminate, decimate, slay, behead, pulverise, pulverize
!xcomp.obj corruption, poverty, graft, disease, malaria, hunger, crime, waste, deficit, inflation, record, debt, virus, racism, doping, bribery, defeat, loss, defence, defense, export, investment, film, video, scene, dead, smuggling, trafficking, drug, body, hatchet, past, tax, trash, rubbish, market, price, coal, wolf, candle, gas, animal, dog, slate, forest, fuel
A       subj, subj.of, subj.poss
B       xcomp.obj, xcomp.obj.mod, xcomp.obj.poss, xcomp.obj.of, xcomp.obj.in@, xcomp.against, xcomp.obj.from
parties doer
A.sector GOV, MIL, REB, SPY, LEG
!xcomp.obj.poss its, their, his, her
!subj   coach, striker, captain, team, champion, boxer, player, keeper
yes     Peru swore to flatten Chile's bases.  =>  PER > CHL
no      Peru swore to root out corruption in Chile.
no      Peru vowed to bury its dead soldiers.
no      Peru pledged to shoot a film in Chile.
no      Peru vowed to burn less coal than Chile.

[swears-revenge-on]
act     threaten
verb    vow, pledge, promise, swear
xcomp   avenge
xcomp.obj death, killing, murder, dead, martyr, blood, attack, raid, strike, bombing, massacre, assassination, insult, ANY
!xcomp.obj defeat, loss, draw, upset, exit, whitewash
A       subj, subj.of, subj.poss
B       xcomp.on, xcomp.against, xcomp.obj.by, xcomp.obj.by.of, xcomp.obj.by.mod, against, on, xcomp.upon
!subj   coach, striker, captain, team, champion, boxer, player, keeper
parties doer
A.sector GOV, MIL, REB, SPY, LEG
yes     Peru vowed to avenge a raid by Chile.  =>  PER > CHL
no      Peru's president vowed to avenge the defeat by Chile.

[comes-after]
act     threaten
verb    come, go
after   ANY
aux     will, would, shall
!obj    ANY
!subj   meeting, talk, visit, election, day, vote
A       subj, subj.poss, subj.mod
B       after, after.mod, after.of, after.poss
A.sector MIL, GOV, REB, COP
B.sector CVL, REB, OPP, MIL, JRN
parties doer
rank    late
!in     ceremony, parade, race, final, draw
!after  army, cheat
!after.in ceremony, parade, race
yes     Peru's navy will come after Chilean rebels.  =>  PER > CHL-REB planned
no      Peru's vote will come after Chile's election.

[tears-into]
act     condemn
verb    tear, lash, rip, tear into, rip into, pitch into, light into, lash into
into    ANY
!subj   missile, rocket, shell, bullet, bomb, drone, jet, tank, blast, army, troop, plane, force, soldier
!into   house, building, city, town, village, hotel, market, hospital, school, crowd, flat, port, harbour, bay, waters, power, office, steak, present, food, meal, cake, sandwich, lead
A       subj
B       into@, into.poss, into.mod, into.of, into.for, into.by
A.sector GOV, LEG, OPP, PTY, JUD, IGO, UNO, ELI
parties doer
rank    late
!obj    ANY
yes     Peru's foreign minister tears into Chile over the dam.  =>  PER > CHL
no      Peru's striker tore into Chile's defence.

[curses]
act     condemn
verb    curse, rail, thunder, inveigh, fulminate
obj|at|against|about ANY
A       subj
B       obj, obj.poss, obj.mod, at, against, at.poss, against.poss, at.mod, against.mod, about.poss, about.mod
A.sector GOV, LEG, OPP, REB, PTY, ELI
!obj    luck, injury, weather, fate, day, ball, shot, drive, road, traffic, rain, heat, referee, winter, summer, driver, cold
parties doer
rank    late
yes     Norway's minister cursed Peru's silence.  =>  NOR > PER
no      Norway's keeper cursed his luck in Peru.

[digs-into]
type    ACCUSE investigate
verb    dig, comb, pore, sift, rummage, trawl
into|through|over file, files, record, records, paper, papers, account, accounts, book, books, ledger, conduct, wiretap, finance, finances, contract, dealing, dealings, affairs, past, donation, funding, link
!subj   historian, archaeologist, reporter
A       subj
B       into.of, into.poss, into.mod, through.of, through.poss, through.mod, over.of, over.poss, over.mod, into.by, into.with
A.sector GOV, COP, JUD, LEG, SPY, IGO
parties doer
when    happened, ongoing, planned
yes     Norwegian police are combing through the accounts of Peru's party.  =>  NOR > PER
no      Norwegian hikers are combing through the hills of Peru.

[have-envoy-come]
act     summon
verb    have, make, order, tell
xcomp|ccomp step, come, report, appear, attend, call
xcomp.subj|ccomp.subj|obj CORE-DIPLOMAT
!obj.poss its, their, his, her
A       subj
B       xcomp.subj.mod, xcomp.subj.poss, xcomp.subj.of, ccomp.subj.mod, ccomp.subj.poss, ccomp.subj.of, obj.mod, obj.poss, obj.of, ccomp.subj, xcomp.subj
parties states
!obj    son, daughter, wife, husband, driver, residence
!xcomp.subj son, daughter, wife, husband, driver
!xcomp.in film, show, court, play, concert, race, match
!xcomp  last, first
!ccomp.in film, race, show
yes     Norway had the Peruvian ambassador come to the ministry.  =>  NOR > PER
no      Norway had the Peruvian keeper come to the rescue.
no      Peru made the Chilean consul appear in a film.

[throw-people-out]
type    COERCE deport
verb    boot out, kick out, throw out, turf out, bundle out, drum out, chuck out, sling out, pack off, pack
obj     ANY
!obj    DIPLOMAT, ambassador, case, claim, bill, suit, verdict, government, president, motion, evidence, charge, appeal, bag, crowd
?prt    off, out
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector GOV, COP, MIL, JUD
B.sector CVL, JRN, EDU, REL, REF, BUS, LAB, MED, NGO, AGR
parties doer
rank    late
!obj.poss its, their, his, her
!from   bar, pub, club, stadium, match, game, hotel, restaurant
!obj.from bar, pub, club, stadium, match, game, hotel, restaurant
yes     Chad booted out ten Libyan nurses.  =>  TCD > LBY-CVL
no      Chad's voters threw out the old tax.

[gives-until]
act     demand
verb    give, grant, allow
until|till|obj.until|iobj.until|obj.till ANY
xcomp|advcl|obj.acl|iobj.acl|until.acl CLAUSE, ANY
A       subj
B       iobj, obj, iobj.of, obj.of, iobj.mod
!obj    ball, vote, chance, money, loan, aid, time
status  requested
when    requested
parties doer
rank    late
A.sector GOV, MIL, REB, JUD, LEG, IGO, COP
!until  half-time, halftime, half, match, final, time
!obj.until half-time, time
!iobj.until half-time, time
!xcomp  bid, apply, train, register
!advcl  bid, apply, train, register
!iobj   time
yes     Chad gave Libya until Friday to close the camp.  =>  TCD > LBY requested
no      Chad gave Libya shelter until Friday.

[cuts-the-flow]
type    COERCE withhold
verb    cut, halt, stop, throttle, choke, choke off, cut off, shut off, block, reduce, interrupt, squeeze, shut
obj     flow, supply, delivery, transit, transmission
obj.of|obj.mod gas, power, electricity, water, oil, fuel, internet, petrol, diesel, coal, grain, heat
!subj   storm, flood, earthquake, drought, explosion, leak
A       subj
B       to@, obj.to@, obj.of.to@, obj.into@, obj.for, into@
parties states
when    happened, ongoing, planned
rank    late
yes     Chad throttled the flow of gas to Libya.  =>  TCD > LBY
no      Chad throttled the flow of the river.

[imposes-blackout]
type    COERCE withhold
verb    impose, inflict, order, force, enforce
obj     blackout, outage, cut, shutdown, cutoff
obj.mod power, electricity, water, internet, communication, communications, phone, telephone, news, media, information, telecom
A       subj
B       on@, obj.on@, on.of@, obj.on.of@, on.poss, obj.on.poss, in@, obj.in@, across@
parties doer
A.sector GOV, MIL, REB
!on     player, team, squad, staff, member, striker
!because_of|due_to drought, storm, repair, heat, flood
yes     Chad imposed a power blackout on Libya.  =>  TCD > LBY
no      Chad imposed a tax cut on Libya.

[opens-clinic-in]
type    AID
verb    open, commission, inaugurate, build, rebuild, set up, equip, refurbish
obj     clinic, field hospital, soup kitchen, dispensary, ward, orphanage, well
!obj.mod prison, embassy, own, oil, gas, animal, veterinary, pet
A       subj
B       in@, obj.in@, for, obj.for, at@, obj.at@
parties states
A.sector GOV, MIL, IGO, UNO, MED
rank    late
when    happened, ongoing
!obj.for dog, cat, animal, pet, player, surgery
!for    surgery
!for.mod cosmetic
yes     Norwegian army doctors opened a clinic in Peru.  =>  NOR > PER
no      Norway opened a casino in Peru.

[plucks-from-roofs]
type    AID
verb    pluck, winch, lift, airlift, hoist, fish, pull, take off, lift off
obj     ANY
off|from|out_of|obj.off|obj.from|obj.out_of roof, rooftop, roofs, rubble, flood, floodwater, raft, wreck, ruin, tree, sea, beach, quay, quayside, ledge, debris, wreckage
A       subj
B       obj, obj.mod, obj.of, obj.from, off.in@, from.in@, off.of@, from.of@
A.sector GOV, MIL, COP, MED, IGO, AID
B.sector CVL, REF, MIL, GOV, MED, EDU, JRN, AGR
parties doer
rank    late
!obj    body, corpse, dead, fish, trawler, ship, boat, vessel, car, plane, mine
!obj.mod dead, drunk
yes     Norwegian helicopters plucked Peruvian villagers off the roofs.  =>  NOR > PER-CVL
no      Norwegian actors took Peruvian dust off the roofs.

[flies-in-goods]
type    AID
verb    fly in, airlift, truck in, fly, send in
obj     heater, kitchen, generator, stove, bed, cot, mattress, pump, tarpaulin, flour, rice, blanket, tent, medicine, filter, ventilator, sandbag, incubator, mosquito, laboratory
A       subj
B       to, to@, obj.to, obj.to@, for, obj.for, to.in@, into@, for.in@
parties states
rank    late
!obj.poss its, their, his, her
!to.poss its, their, his, her
yes     Norway airlifted ten field kitchens to Peru.  =>  NOR > PER
no      Norway shipped ten kitchen knives to a shop.
no      Norway flew its flag in Peru.

[slips-names-to]
type    COOPERATE
verb    slip, pass, feed, leak, hand, pass on, forward, relay
obj     list, name, names, coordinates, tip, tip-off, dossier, invoice, invoices, wiretap, plate, phone, file, intercept
!obj.of grievance, demand, player, candidate, ambassador, envoy
A       subj
B       iobj, to, obj.to, to.of, to.poss, to.mod
A.sector GOV, COP, SPY, JUD, MIL
parties states
joint   no
rank    late
!obj.poss its, their, his, her
!to     referee, coach, umpire
!obj.to referee, coach, umpire
yes     Norway's security service slipped a list of names to Peru.  =>  NOR > PER
yes     Norwegian police passed the suspects' phones to Peru.  =>  NOR > PER
no      Norway passed the ball to Peru.
no      Norway handed the lead to Peru with an own goal.

[slips-rifles]
act     arm
verb    slip, smuggle, funnel, feed, pass, channel, run, ferry, pour, spirit
obj     WEAPONS
to|iobj|obj.to|into  ANY
!into   prison, jail
A       subj
B       to, to@, iobj, obj.to, into@, to.in@, to.mod
A.sector GOV, MIL, REB, SPY, IGO
parties any
rank    late
!to.poss its, their, his, her
!to     museum, shop, base
!into.poss its, their, his, her
yes     Chad keeps slipping rifles to Libyan rebels.  =>  TCD > LBY-REB
no      Chad slipped a note to Libyan rebels.

[ships-batch-of-arms]
act     arm
verb    send, supply, deliver, ship, donate, give, hand over, fly, dispatch, transfer
obj     batch, consignment, shipment, load, shipload, tranche, delivery, dozen, cargo, planeload, stock, crate, handful, number, score
obj.of  WEAPONS
A       subj
B       to@, to, obj.to@, obj.of.to@, iobj, for, obj.of.for
parties any
A.sector GOV, MIL, IGO, REB
rank    late
yes     Chad shipped a batch of tanks to Libya.  =>  TCD > LBY
no      Chad shipped a batch of dates to Libya.

[docks-voting-rights]
type    SANCTION
verb    dock, suspend, strip, withdraw, revoke, remove, freeze
obj|of  right, rights, vote, privilege, seat
obj.mod|of.mod voting, speaking
A       subj
B       obj.poss, obj.of, obj, of.poss, obj.mod
!obj.mod women, felon, shareholder
A.sector IGO, UNO, GOV
parties states
yes     The African Union docked Chad's voting rights.  =>  AU > TCD
no      The company suspended Chad's voting rights.

[bundled-into-van]
type    COERCE arrest
verb    bundle, push, shove, carry, load, haul, drag, march, herd, force, hustle, pack, frogmarch, cram
into|to|onto|in van, bus, truck, lorry, car, cell, wagon, jeep, cells, minibus, patrol car, pickup, vehicle
!obj    food, grain, cargo, goods, weapon, aid, body, supply, refugee, evacuee, survivor, casualty, wounded, patient, villager, doctor, child, pupil
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector COP, MIL
B.sector CVL, OPP, JRN, EDU, LAB, REL, BUS, MED, AGR, CRM, PTY
parties doer
rank    late
!obj.mod injured, wounded, sick, drunk, dead
!xcomp  escape, help, save, flee, rescue, treat
!advcl  escape, help, save, flee, rescue, treat
!for    safety, treatment
yes     Chadian police bundled a Libyan student into a van.  =>  TCD > LBY-CVL
no      Chadian police loaded Libyan melons into a van.
no      Chadian police carried an injured Libyan miner to a truck.

[agents-bundle-into-car]
type    ASSAULT abduct
verb    bundle, push, shove, drag, force, hustle, stuff, frogmarch
into|onto van, car, truck, lorry, jeep, boot, pickup, vehicle, boat, minibus
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector SPY, REB, PRM
B.sector CVL, OPP, JRN, EDU, LAB, REL, REF, BUS, MED, AGR, CRM, PTY, GOV, LEG, MIL, JUD
parties any
rank    late
yes     Chadian rebels bundled a Libyan doctor into a jeep.  =>  TCD-REB > LBY-CVL
no      Chadian rebels bundled Libyan carpets into a jeep.

[drives-off-land]
type    COERCE
verb    drive, shove, push, force, throw, chase, turn, sweep, hound, clear
off|from|obj.off|out_of land, lands, farm, plot, field, pasture, homestead, property, orchard, grove, home, homes, hamlet, village
A       subj
B       obj, obj.mod, obj.of, obj.from, off.of, from.in@, off.in@, from.of@, from.mod
A.sector GOV, MIL, COP, REB
B.sector CVL, REF, AGR, REL, EDU, LAB
B.else  people
!obj    goat, cattle, sheep, price, ball, rebel, militant, player, fan, striker, referee, team, streaker
parties doer
rank    late
!because_of|due_to storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave, leak
!from.because_of|from.due_to storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!after  leak, fire, flood, quake, earthquake, eruption, explosion, crash
yes     Chadian gendarmes shoved Libyan farmers off their land.  =>  TCD > LBY-CVL
no      Chadian gendarmes drove goats off the field.

[lays-waste-to]
act     attack
verb    lay
obj     waste
to|obj.to ANY
A       subj
B       to@, to.of, to.poss, to.mod, to.in@, obj.to@, obj.to.of, obj.to.poss, obj.to.mod, obj.to.in@, to..
A.sector GOV, MIL, REB, CVL, PRM
!subj   storm, flood, fire, locust, virus
parties any
!to     buffet, defence, defense, record, dinner
!in     match, final, game, race, chess, tournament
!obj.to buffet, defence, defense, record, dinner
!obj.in match, final, game, race, chess
yes     Chadian rebels laid waste to a Libyan village.  =>  TCD-REB > LBY
no      Chadian locusts laid waste to the millet.

[sends-to-bottom]
act     attack
verb    send
obj     trawler, ship, boat, vessel, freighter, frigate, destroyer, tanker, warship, launch, gunboat, cutter, corvette, submarine, ferry, dhow
to      bottom
A       subj
B       obj.mod, obj.of, obj.poss, obj.from, obj
A.sector GOV, MIL, REB, COP, SPY
parties doer
!to.of  league, table, group, standings
yes     Norway's navy sent a Peruvian trawler to the bottom.  =>  NOR > PER
no      A storm sent a Peruvian trawler to the bottom.

[sets-about-with-clubs]
act     attack
verb    go, set, come
with|at.with|for.with|about.with|into.with|on.with club, hammer, axe, machete, knife, stick, bar, bat, whip, butt, truncheon, cudgel, spear, hatchet, cosh, stave, pickaxe, cleaver, chain
A       subj
B       at, at.mod, at.of, at.poss, for, for.mod, for.of, about, about.mod, about.of
A.sector CVL, REB, MIL, COP, OPP, PTY, EDU, LAB
parties any
rank    late
at|for|about ANY
!for    sausage, steak, food, bean, fish
yes     Norwegian settlers went for two Peruvian inspectors with clubs.  =>  NOR-CVL > PER
no      Norwegian cooks went for Peruvian beans with chili.

[lays-into-with-clubs]
act     attack
verb    lay, lay into
into|about ANY
with|into.with|about.with club, hammer, axe, machete, knife, stick, bar, bat, whip, butt, truncheon, cudgel, spear, hatchet, cosh, stave, pickaxe, cleaver, chain
A       subj
B       into, into.mod, into.of, about, about.mod, about.of
A.sector CVL, REB, MIL, COP, OPP, PTY, EDU, LAB
parties any
rank    late
yes     Norwegian settlers laid into two Peruvian inspectors with clubs.  =>  NOR-CVL > PER
no      Norwegian soldiers went into Peru with knives and forks.

[done-to-death]
act     attack
verb    do, hack, stone, club, batter, bludgeon, stab, spear, beat, burn, flog, torture
to      death
obj     ANY
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector GOV, MIL, COP, REB, PRM, CVL, SPY
parties any
!obj.poss his, her, their
!at     chess, cards
!in     chess, bar, pub, nightclub, brawl
!over   woman, girlfriend, money
yes     Chadian soldiers hacked two Libyan shepherds to death.  =>  TCD > LBY-CVL
no      Chadian critics did a Libyan song to death.

[thrusts-into-region]
act     invade
verb    push, thrust, punch, drive, advance, press, smash
into    north, south, east, west, outskirts, suburb, province, heartland, strip, interior
!subj   company, firm, price, storm, temperature, front, line
A       subj, subj.mod, subj.poss
B       into.of@, into.mod@, into.poss@, into@, into.in@
A.sector GOV, MIL
parties states
when    happened, ongoing
rank    late
!for    drilling, oil, trade, gas, sale, copper
!with   product, service, bus, store, export, shop
!xcomp  deliver, help, rescue, distribute, sell, fight
!advcl  deliver, help, rescue, distribute, sell, fight
!on     exercise, tour, foot
yes     Chad pushed into the north of Libya.  =>  TCD > LBY
no      A storm pushed into the north of Libya.
no      Norway's army pushed into the east of Peru to deliver aid.

[lifts-roadblocks]
type    RETREAT access
verb    lift, dismantle, remove, take down, clear
obj     roadblock, checkpoint, barricade
A       subj, obj.poss
B       for
B.else  people
A.sector GOV, COP, MIL, REB
parties doer
rank    late
!obj.to ANY
yes     Peru's police dismantled their roadblocks in Lima.  =>  PER > PER-CVL
no      Peru's movers dismantled a wardrobe in Lima.

[throws-up-roadblocks]
type    COERCE restrict
verb    set up, erect, throw up, reintroduce, restore, reimpose, establish, put up, mount, man, install
obj     roadblock, checkpoint, cordon
A       subj
B       for
B.else  people
A.sector GOV, COP, MIL
parties doer
rank    late
!for    driver, disease, speeding, drunk
!against disease, virus, fever, theft, speeding
!around fire, crash, wreck, volcano, blaze, body
!obj.around fire, crash, wreck, volcano, blaze, body
!obj.for driver, disease, speeding
!at     marathon, race, festival, concert, stadium
!obj.at marathon, race, festival, concert, stadium
yes     Peru's army set up checkpoints in Lima.  =>  PER > PER-CVL
no      Peru's grocers set up stalls in Lima.

[calls-off-hunt]
type    RETREAT
verb    drop, call off, abandon, close, shelve, discontinue, halt
obj     probe, inquiry, enquiry, investigation, hunt, manhunt, prosecution, lawsuit, suit
!obj.for coach, job, plane, survivor, wreck, treasure, gold, submarine, jet, climber, hiker, girl, boy, child, miner, sailor, diver, tourist, owner, skier, swimmer, walker, missing, body
!for    coach, job, plane, survivor, wreck, treasure, gold, submarine, jet, climber, hiker, girl, boy, child, miner, sailor, diver, tourist, owner, skier, swimmer, walker, missing, body
A       subj
B       obj.into, obj.into.of, obj.of, obj.against, obj.for, against, into, for, obj.into.mod, obj.into.poss, obj.of.mod, obj.against.mod, obj.for.mod, into.of, into.mod, into.poss, for.mod
A.sector GOV, COP, JUD, SPY, LEG, MIL, IGO
parties doer
rank    late
when    happened, ongoing
!obj.into death, crash, accident, fire, referee, player
yes     Norway dropped its inquiry into Peruvian miners.  =>  NOR > PER-CVL
no      Norway dropped its hunt for a wreck in Peru.

[begs-the-pardon-of]
act     apologise
verb    beg, crave
obj     pardon
obj.of|obj.poss  ANY
A       subj
B       obj.of, obj.of.mod, obj.of.poss, obj.poss
parties doer
yes     Peru begged the pardon of Chilean widows.  =>  PER > CHL-CVL
no      Peru begged the leave of the crowd.

[finds-common-ground]
type    AGREE
verb    find, reach, establish, discover
obj     ground
obj.mod common, middle
A       subj
B       with, obj.with, obj.between
joint   yes
status  planned
parties states
!in     football, music, cuisine, sport, art
!for    hockey, football, cricket
yes     Norway and Peru found common ground on tolls.  =>  NOR & PER planned
no      Norway and Peru found firm ground on the trail.

[holds-out-prospect]
type    AGREE
verb    hold out, dangle, hold, extend, proffer
obj     prospect, promise, branch, offer, hope
obj.of|obj.mod talk, talks, dialogue, meeting, amnesty, aid, loan, membership, help, olive, deal, truce, negotiation, investment, relief
A       subj
B       to, obj.to, obj.of.to, before, in front of
status  planned
parties doer
A.sector GOV, IGO, LEG, MIL, REB
rank    late
!obj.det no
!to     striker, player, coach, singer
!obj.of.to striker, player
!obj.to striker, player
yes     Norway held out the prospect of talks to Peru.  =>  NOR > PER planned
no      Norway held out its hands to the rain in Peru.

[gets-nod-from]
type    AGREE
verb    win, get, receive, secure, gain, obtain
obj     nod, go-ahead, light, permission, consent, clearance, assent
obj.from|from|obj.of ANY
!obj.mod red, amber
A       obj.from, from, obj.of, obj.from.of, from.of
B       subj, subj.mod, subj.poss
status  planned
parties doer
A.sector GOV, LEG, IGO, MIL
rank    late
yes     Peru won a nod from Norway for the pipeline.  =>  NOR > PER planned
no      Peru won a medal from Norway.
no      Peru won the nod of a film jury in Norway.

[gives-nod-to]
type    AGREE
verb    give
obj     nod, go-ahead, light, consent, assent, clearance
?obj.mod green, final, formal, official, cautious
to|iobj|obj.to ANY
A       subj
B       to.by, to.from, to.poss, to.of, to.mod, to, iobj, obj.to.by, obj.to.poss, obj.to.mod, obj.to
status  planned
parties states
rank    late
obj|obj.mod nod, go-ahead, consent, assent, clearance, green
!to     film, striker, player, song, band, drug
yes     Norway gave the green light to Peru's dam.  =>  NOR > PER planned
no      Norway gave a red light to a cyclist.
no      Norway gave light to Peru.

[cables-leader]
type    CONSULT
verb    telegraph, cable, telegram, wire
obj     ANY
!obj    money, fund, cash, house, sum, news, dollar, condolence, congratulation
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties states
rank    late
!with   fibre, fiber, cable, electricity
!for    internet, electricity, sound, broadband
yes     Norway's prime minister cabled President Emmanuel Macron.  =>  NOR > FRA
no      Norway wired the funds of Peru.

[swaps-letters]
type    CONSULT
verb    exchange, swap
obj     letter, message, cable, telegram, missive
!obj.of insult
A       subj
B       with, obj.with, obj.between
joint   yes
parties states
rank    late
yes     Norway and Peru exchanged letters on the dam.  =>  NOR & PER
no      Norway and Peru exchanged jerseys.

[pays-call-on]
act     visit
verb    pay, make
obj     call
obj.mod courtesy, farewell, surprise
on|obj.on ANY
A       subj
B       on, obj.on, on.of, obj.on.of
parties states
A.sector GOV, LEG, ELI
!xcomp  ANY
!obj.acl ANY
!obj.xcomp ANY
!on.acl ANY
!advcl  ANY
yes     Norway's foreign minister paid a courtesy call on President Emmanuel Macron.  =>  NOR > FRA
no      Norway's foreign minister made a phone call on Peru Street.
no      Norway's king made a formal call on Peru to disarm.

[blockade-by-people]
type    PROTEST obstruct
noun    blockade
nA      poss, by, light, mod
nB      against, over.of
A       by
B       against
B.else  state
A.sector CVL, AGR, LAB, EDU, OPP, REL
parties any
rank    late
fact    yes
yes     Peruvian farmers' blockade of a highway ended on Sunday.  =>  PER-CVL > PER
no      Peru's blockade of the port ended.

[shutdown-against]
type    PROTEST strike
noun    shutdown, hartal, bandh, stoppage, go-slow, work-to-rule, sickout
nA      by, poss, light, mod
nB      against, over.., against..
A       by
B       against
B.else  state
A.sector CVL, AGR, LAB, EDU, OPP, PTY, MED
parties any
rank    late
fact    yes
!by     player
!poss   player
yes     The stoppage by Peruvian nurses emptied the wards.  =>  PER-CVL > PER
no      The shutdown of a Peruvian reactor took a day.

[massed-outside]
type    PROTEST demo
verb    mass, chain, glue, camp out, congregate, picket, throng, besiege
outside|in_front_of|before|at|to ministry, embassy, parliament, palace, residence, consulate, mission, office, house, headquarters, gate, presidency, chancellery, court, hotel
A       subj
B       outside.poss, outside.mod, outside.of, in front of.poss, in front of.mod, in front of.of, before.poss, before.mod, before.of, at.of, at.poss, to.of, to.poss
B.else  state
A.sector CVL, OPP, LAB, EDU, MED, AGR, REF
parties any
rank    late
!subj   tourist, pilgrim, fan, mourner, worshipper, visitor, guest, child, reporter, buyer, shopper
yes     Peruvian bakers massed outside the governor's house.  =>  PER-CVL > PER
no      Peruvian dogs lay outside the gate.

[smashes-public-windows]
type    PROTEST vandalize
verb    smash, daub, deface, smear, break, tear down, kick in, spatter, splash, spray, splatter
obj     window, door, gate, statue, plaque, barrier, fence, sign, monument, wall, paint, ink, slogan, graffiti, railing, facade, portrait
!obj.of EMBASSY, CONSULATE, shop, store, striker, singer
obj.of|on|over|obj.to|obj.poss|obj.on|obj.over ministry, office, parliament, bank, court, mosque, church, synagogue, station, headquarters, palace, president, minister, leader, statue, monument, memorial, plaque, government, governor, institute, legislature, council, assembly, commission, cultural centre, airline, prison, barracks, party, mission, residence, king, general, agency
A       subj
B       obj.of.poss, obj.of.mod, obj.of, obj.poss, on.of, on.poss, on.mod, over.of, over.mod, over.to, on.to, over.poss, obj.to, obj.on.of, obj.on.poss, obj.on.mod, obj.over.mod, obj.over.of, obj.over.to, against
B.else  state
A.sector CVL, EDU, LAB, OPP, AGR, MED, REL
!subj   burglar, thief, vandal, boy, worker, child, doctor, painter, decorator, firefighter, builder, pupil
parties any
rank    late
!advcl  rescue, save, escape, play
!xcomp  rescue, save, escape
!with   ball
yes     Peruvian students smashed the windows of two ministries.  =>  PER-CVL > PER
yes     Peruvian students splashed red ink over a plaque to Chile's president.  =>  PER-CVL > CHL
no      Peruvian children broke a window.

[striking-workers]
type    PROTEST strike
noun    teacher, nurse, doctor, miner, docker, worker, driver, farmer, student, pilot, trucker, fisherman, lawyer, civil servant, dockworker, railwayman, steelworker
mod     striking
nA      self
nB      against, against..
A       self
B       against
A.else  people
B.else  state
fact    yes
parties any
yes     Peru's president met striking teachers in Lima.  =>  PER-CVL > PER
no      Peru's president met teachers in Lima.

[opens-archives-to]
type    COOPERATE
verb    open, open up, unseal, unlock
obj     archive, archives, file, files, record, records, register, database, ledger
to|obj.to ANY
!to     public, reader, visitor, historian, fan, tourist, scholar, student
A       subj
B       to, to.poss, to.mod, to.of, obj.to, obj.to.poss, obj.to.mod
joint   no
parties states
rank    late
!obj.to fan, tourist, scholar, student
yes     Norway opened its bank records to Peru's investigators.  =>  NOR > PER
no      Norway opened its parks to Peru's visitors.

[begins-deliveries]
type    COOPERATE
verb    begin, start, resume, restart
obj     delivery, export, shipment, supply, sale
!obj.mod arms, weapon, missile, aid, food, vaccine, weapons, tank, rocket, rifle, ammunition, relief
A       subj
B       to, to@, obj.to, obj.to@, to.mod, obj.to.mod, obj.of.to@, obj.of.to
parties doer
A.sector GOV
joint   no
rank    late
!obj.of WEAPONS, stamp, ticket, souvenir, aid, mail, letter, stamps, newspaper, parcel, pizza
yes     Peru began gas deliveries to Chile.  =>  PER > CHL
no      A Peruvian firm began pizza deliveries to offices.
no      Peru resumed the delivery of mail to Chile.

[launches-satellite-for]
type    COOPERATE
verb    launch, loft, orbit, put, place, hoist, carry, lift
obj     satellite, spacecraft, cosmonaut, astronaut
for|obj.for|on_behalf_of ANY
A       subj
B       for, obj.for, on behalf of, obj.mod, obj.poss
parties states
joint   no
rank    late
yes     Norway launched a satellite for Peru.  =>  NOR > PER
no      Norway launched a satellite for weather maps.

[puts-through-school]
act     train
verb    put
obj     ANY
through school, course, training, academy, college
A       subj
B       obj, obj.mod, obj.of, obj.from
B.sector MIL, COP, GOV, REB, SPY
A.sector GOV, MIL, COP, IGO
parties doer
!through.mod football, dance, music, ski, training, riding
yes     Norway put Peruvian officers through its gunnery school.  =>  NOR > PER
no      Norway put Peruvian films through a projector.

[takes-site-offline]
type    COERCE censor
verb    take, knock, pull, force, take down, shut down, switch off
obj     website, site, page, pages, channel, portal, outlet, newspaper
advmod|xcomp|prt|advcl|obj.advmod offline, down
A       subj
B       obj.of, obj.poss, obj.mod, obj
parties doer
A.sector GOV, COP, SPY, MIL, JUD
rank    late
!obj.mod fraud, porn, scam, piracy, malware, phishing, child, gambling
yes     Norway took a Peruvian newspaper's pages offline.  =>  NOR > PER
no      Norway took its own trains offline.

[sends-bill-for-damage]
act     demand
verb    send, present, hand, submit
obj     bill, invoice
obj.for|for damage, loss, repair, ruin, cleanup, clean-up, cost, crash, spill, day, wreck
A       subj
B       iobj, to, obj.to
status  requested
when    requested
parties states
yes     Norway sent Peru a bill for the damage.  =>  NOR > PER requested
no      Norway sent Peru a bill of lading.

[hands-in-petition]
act     demand
verb    hand in, hand, deliver, submit, present, lodge
obj|in  petition
?prt    in, over
A       subj
B       in.to, in.at, in.to.poss, in.at.poss, in.at.of, to, at.of, at.poss, obj.to, to.poss, to.of, with, at@, at.mod, against
A.sector CVL, OPP, LAB, EDU, MED, REL, AGR, NGO, JRN, PTY, REF
status  requested
when    requested
parties any
rank    late
yes     Peruvian nurses handed in a petition to Chile's ministry.  =>  PER-CVL > CHL requested
no      Peruvian nurses handed in a purse to Chile's police.

[drives-off-with-gas]
type    ASSAULT crowd-control
verb    drive, drive off, drive back, push back, chase, chase off, clear, repel, move, push, beat back, scatter, disperse
with|by|advcl.obj gas, teargas, baton, truncheon, cannon, bullet, grenade, club, stick
with.mod|by.mod|with|by tear, water, rubber, stun, gas, teargas, baton, truncheon
A       subj
B       obj, obj.mod, obj.of
A.sector COP, MIL, GOV
B.sector CVL, OPP, EDU, LAB, AGR, REL, REF, MED
B.else  people
parties doer
rank    late
yes     Chadian police drove off Libyan students with tear gas.  =>  TCD > LBY-CVL
no      Chadian police drove off with a gas stove.

[forbids-people-to]
type    COERCE restrict
verb    forbid, prohibit, bar
obj     ANY
xcomp|from|advcl visit, enter, report, film, speak, publish, work, pray, meet, attend, gather, march, assemble, photograph, broadcast, teach, fish, trade, preach, wear
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector GOV, MIL, COP, JUD, REB
B.sector CVL, JRN, EDU, LAB, REL, REF, BUS, MED, AGR, OPP, NGO
B.else  people
parties doer
rank    late
yes     Chad forbade Libyan reporters to visit the camp.  =>  TCD > LBY
no      Chad forbade itself to dream.

[curbs-on-party]
act     impose-sanctions
noun    curb
nA      poss, by, mod
nB      on, on.mod, on.poss, on.of
A       by
B       on
A.sector GOV, IGO, UNO
parties states
rank    late
when    happened, ongoing
yes     Firms skirted Norway's curbs on Peru.  =>  NOR > PER
no      Norway's curbs on parking were dull.

[brings-platoon-home]
act     withdraw-forces
verb    bring, fly, take, pull, ship, bring home, call home, fly home, order home, pull out
obj     platoon, contingent, battalion, company, garrison, squadron, brigade, regiment
prt|advmod|bare home, back
from|obj.from|home.from|advmod.from ANY
!obj.mod dance, theatre, ballet, football, fire, rowing
A       subj, obj.poss
B       from@, obj.from@, advmod.from@, home.from@
parties states
rank    late
!after  fire, match, cup
!obj.of dancer, actor, singer, player
yes     Norway brought its last platoon home from Peru.  =>  NOR > PER
no      Norway brought its dance company home from Peru.

[takeover-of-place]
act     occupy
noun    takeover, capture, storming, seizure, conquest, occupation
of      lighthouse, island, islet, reef, base, town, village, port, hill, airport, checkpoint, outpost, district, crossing, airfield, garrison, fort, ridge, shoal, platform
nA      poss, by, light, mod
nB      of.mod, of.poss, of.in@, of.of@, of@
A       by
B       of.mod
A.sector GOV, MIL, REB
parties doer
rank    late
yes     Norway's takeover of a Peruvian lighthouse was condemned.  =>  NOR > PER
no      A Norwegian firm's takeover of a Peruvian mine drew praise.

[hires-staff-from]
type    COOPERATE
verb    hire, recruit, engage, contract, borrow
obj     doctor, nurse, teacher, engineer, expert, technician, instructor, medic, pilot, midwife
from|obj.from ANY
A       subj
B       from@, obj.from@
joint   no
parties states
A.sector GOV, MIL, MED, EDU
rank    late
yes     Norway hired forty doctors from Peru.  =>  NOR > PER
no      Norway hired forty singers from Peru.

[keeps-shops-shut]
type    PROTEST strike
verb    keep, pull down
obj     shop, stall, store, shutter, market, kiosk
xcomp|advmod|obj.xcomp|prt|obj.mod|obj.acl shut, closed, close, down
A       subj
B       against, over.of
need    actor
A.sector CVL, BUS, LAB, AGR
parties any
rank    late
subj    trader, shopkeeper, merchant, vendor, member, stallholder, bazaari, baker, butcher, retailer, seller, union, association, thousand, hundred, dozen
obj.poss their, its
!because_of|due_to ANY
in|over|against|advcl|xcomp.in|xcomp.over|xcomp.against|xcomp.after|xcomp.advcl|after protest, solidarity, anger, strike, defiance, support, tax, levy, law, decree, killing, arrest, demand, oppose, denounce, price, curfew, policy
!for    holiday, feast, festival
!on     holiday
yes     Peruvian traders kept their shops shut in protest.  =>  PER >
no      Peruvian traders kept their shops clean.
no      Peruvian traders kept their shops closed on Sunday.

[hauled-out-of]
type    COERCE arrest
verb    haul, drag, pull, yank, march, bundle, hustle, frogmarch, carry, pluck, remove
out_of|from house, home, hotel, office, church, mosque, car, bed, studio, newsroom, classroom, temple, shop, dormitory, flat, apartment, hostel, courtroom, taxi, bus, train, plane
!obj    body, survivor, corpse, victim, dog, driver
A       subj
B       obj, obj.mod, obj.of, obj.poss, obj.from
A.sector COP, MIL, SPY
B.sector CVL, OPP, JRN, EDU, LAB, REL, REF, BUS, MED, AGR, CRM, PTY, GOV, LEG, JUD, REB
parties doer
rank    late
!obj.mod injured, wounded, drunk, trapped, dead
!after  crash, accident, collision, fire, quake, earthquake, flood
!in     flood, fire
yes     Chadian police hauled a Libyan student out of a hotel.  =>  TCD > LBY-CVL
no      Chadian porters hauled a Libyan trunk out of a hotel.
no      Chadian police pulled an injured Libyan student out of a car.

[permit-for-march]
type    COERCE restrict
verb    withdraw, revoke, refuse, deny, cancel, rescind
obj     permit, permission, authorisation, authorization, leave
for|obj.for|obj.to march, rally, procession, demonstration, protest, congress, meeting, vigil, assembly, parade, gathering, sit-in
A       subj
B       obj.for.of, obj.for.by, obj.for.poss, for.of, for.by, for.poss, iobj, to, obj.for.mod, for.mod
B.else  people
A.sector GOV, COP, JUD
parties doer
rank    late
!obj.for.mod trade, sports, business
!for.mod trade, sports, business
yes     Norway revoked the permit for a rally by Peruvian refugees.  =>  NOR > PER
no      Norway revoked the permit for a dam.

[licence-of-media]
type    COERCE censor
verb    withdraw, revoke, cancel, suspend, pull, annul, rescind
obj     licence, license, accreditation, registration, permit
obj.poss|obj.of newspaper, daily, magazine, weekly, channel, station, outlet, website, portal, paper, newsroom, television, radio, broadcaster, reporter, journalist, correspondent
A       subj
B       obj.poss, obj.of, obj.poss.mod, obj.of.mod
B.else  people
A.sector GOV, JUD, COP, LEG
parties doer
yes     Norway revoked the licence of a Peruvian radio station.  =>  NOR > PER
no      Norway revoked the licence of a Peruvian driver.

[licence-of-firm]
type    SANCTION
verb    withdraw, revoke, cancel, pull, annul, rescind
obj     licence, license, permit, concession
!obj.mod driving, driver, fishing
obj.poss|obj.of|obj.for firm, company, bank, airline, ship, factory, mine, miner, carrier, charity, operator, trader, exporter, driller, shipper
A       subj
B       obj.poss, obj.of, obj.poss.mod, obj.of.mod, obj.for, obj.for.mod
A.sector GOV, JUD, LEG
parties doer
rank    late
!for    car
yes     Norway revoked a Peruvian airline's licence.  =>  NOR > PER
no      Norway revoked a Peruvian cook's licence.

[visa-of-person]
type    SANCTION
verb    cancel, revoke, void, annul, pull, rescind
obj     visa, visas
obj.poss|obj.of|obj.for ANY
A       subj
B       obj.poss, obj.of, obj.poss.mod, obj.of.mod, obj.for, obj.for.mod
parties doer
A.sector GOV, LEG
rank    late
yes     Norway cancelled the Peruvian minister's visa.  =>  NOR > PER
no      Norway cancelled a Peruvian minister's visit.

[grills-people]
type    ACCUSE investigate
verb    grill, quiz, interview
obj     ANY
A       subj, by
B       obj, obj.mod, obj.of, obj.poss
A.sector COP, JUD, SPY
B.sector CVL, GOV, LEG, BUS, JRN, OPP, EDU, REL, MED, LAB, PTY, MIL, ELI
parties doer
rank    late
when    happened, ongoing
!about  theft, burglary, robbery, assault, crash, accident, rape, safety
!over   theft, burglary, robbery, assault, crash, rape
!for    job, post, role, film, magazine
!on     show, television
!obj.over theft, burglary, robbery, assault, crash, rape
!obj.about theft, burglary, robbery, assault, crash
!obj.for job, post, role
!obj    child, pupil
yes     Norwegian detectives grilled two Peruvian students.  =>  NOR > PER-CVL
no      Norwegian cooks grilled two Peruvian trout.

[throws-its-weight-behind]
type    SUPPORT
verb    throw, put, lend, swing
obj     weight
behind|to ANY
A       subj
B       behind, behind.poss, behind.mod, behind.of, behind.by, to, obj.to, obj.behind, obj.behind.poss, obj.behind.of, obj.behind.mod
A.sector OPP, PTY, REB, LEG, CVL, LAB, REL
parties any
rank    late
!behind coach, player, team, striker, film, song, ball
yes     Peruvian opposition members threw their weight behind Chile's plan.  =>  PER-OPP > CHL
no      Peruvian singers threw their weight behind the ball.

[envoy-declared-unwelcome]
act     persona-non-grata
verb    declare, pronounce, brand
obj|obj.mod CORE-DIPLOMAT
xcomp|obj.mod|advcl|advmod|obj unwelcome, undesirable
A       subj
B       obj.mod.mod, obj.mod.poss, obj.mod, obj.poss, obj.of, obj
parties states
yes     Norway pronounced the Peruvian consul unwelcome.  =>  NOR > PER
no      Norway pronounced the Peruvian melon unwelcome.

[police-swoop-on]
type    COERCE arrest
verb    swoop, descend, pounce
on|upon ANY
A       subj
B       on, on.mod, on.of, on.poss, upon, upon.mod, upon.of
A.sector COP, SPY
B.sector CVL, OPP, JRN, BUS, CRM, PTY, REL, EDU, REF, LAB, REB, MED
parties doer
rank    late
!on     dealer, brothel, thief, smuggler, trafficker, burglar, fan
yes     Norwegian police swooped on two Peruvian traders.  =>  NOR > PER
no      Norwegian gulls swooped on two Peruvian traders.

[shoots-up]
act     attack
verb    shoot up, riddle, rake
obj     boat, trawler, car, convoy, bus, post, ship, vessel, patrol, checkpoint, lorry, truck, camp, outpost, embassy
A       subj
B       obj.mod, obj.of, obj.poss, obj
A.sector GOV, MIL, REB, COP, PRM
parties any
rank    late
!with   bug, worm
!obj.with bug, worm
yes     Norway's navy shot up a Peruvian boat.  =>  NOR > PER
no      Norwegian prices shot up a Peruvian notch.

[wants-people-back]
act     demand
verb    want, wish
obj     prisoner, captive, hostage, ship, vessel, crew, tanker, island, artefact, artifact, statue, remains, territory, money, gold, soldier, man
advmod|prt|xcomp back
from|obj.from ANY
A       subj
B       from, obj.from
status  requested
when    requested, happened, ongoing
parties states
rank    late
yes     Peru wants its statue back from Norway.  =>  PER > NOR requested
no      Peru wants its title back from Norway.

[scotches-plan]
type    REJECT
verb    torpedo, scupper, scotch, nix, sink, veto, kill, stymie
obj     proposal, plan, bid, draft, initiative, resolution, request, offer, scheme
!subj   storm, rain
A       subj
B       obj.poss, obj.by, obj.from, obj.of
parties states
rank    late
!with   goal, try, win, save, penalty, putt
!obj.for title, final, medal, cup, semi-final
!obj.with goal, try, win, save, penalty
!obj.mod draft
yes     Norway scotched a plan by Peru.  =>  NOR > PER
no      Norway sank a putt by Peru.
no      Peru scuppered Chile's plan with a late goal.

[lauds-the-stance]
type    SUPPORT
verb    salute, hail, laud, commend, extol, cheer
obj|to  step, move, courage, decision, stance, effort, role, restraint, stand, sacrifice, bravery
A       subj
B       obj.of, obj.poss, obj.by, to.poss, to.of
parties states
rank    late
!in     match, game, final, race, film, play, show
!obj.in match, game, final, race, film, play, show
!obj.to final
!to     final
yes     Norway lauded Peru's restraint.  =>  NOR > PER
no      Norway lauded the restraint of its bakers.
