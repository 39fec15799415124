# Coercion and penalties in idioms and light verbs: people put on planes, sent packing, kept in, kept out; goods held back, stations taken off the air.

[paths PEOPLE-OF]
is      obj, obj.of, obj.mod, obj.poss, obj.from, obj..

[concept VEHICLE]
nouns    plane, flight, aircraft, airliner, ferry, train, jet, bus, lorry, boat

[concept OUR-LAND]
nouns    country, island, islands, territory, city, capital, soil, land, state, kingdom, republic, province, region, town

[concept COMPUTERS]
nouns    server, computer, network, system, database, website, site, portal, account, inbox, mailbox, email, e-mail, grid, infrastructure, web page, page, router, disk, hard drive, hard disk

[concept LIES]
nouns    disinformation, misinformation, propaganda, smear, fake-news, fake, bot, troll, forged, influence

[concept RIGHT-TO-WORK]
nouns    licence, license, permit, accreditation, registration, citizenship, passport, privilege, concession, immunity, rank, status, medal, visa, charter, nationality, credentials, landing right, fishing right

[put-on-plane]
type    COERCE deport
verb    put, bundle, load, march, hustle, force, push, throw
obj     ANY
on|onto|into|bare  VEHICLE, home
on.mod|bare.mod|advmod|on.advmod|out_of|on.out_of|against|prt|on.to|to  home, plane, flight, out, back, PARTY, OUR-LAND, CLAUSE, will, capital, airliner
!obj    bomb, missile, weapon, aid, supply, rescuer, team, sanction, cargo, relief, food, price
A       subj
B       PEOPLE-OF
parties doer
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Chad put two Libyan students on a plane home.  =>  TCD > LBY-CVL
no      Chad put two tents on a plane.

[send-people-packing]
type    COERCE deport
verb    send
obj|xcomp|advcl  packing, pack
!obj    DIPLOMAT
!obj.mod DIPLOMAT, attachés, diplomats, envoys, consuls
A       subj
B       PEOPLE-OF
parties doer
yes     Chad sent two Libyan students packing.  =>  TCD > LBY-CVL
no      Chad sent two crates of packing to Libya.

[throw-out-of-country]
type    COERCE deport
verb    throw, kick, boot, turf, bundle, chase, run, hound, drum, drive, fly, force, put, hustle, expel, ship, throw out, kick out, boot out, turf out, drive out, fly out
out_of|from  OUR-LAND
!obj    ambassador, diplomat, envoy, attaché, troop, troops, rebel, militant, fighter, aid, vaccine, gold, money, soldier, force, forces
A       subj
B       PEOPLE-OF
A.sector GOV, COP, MIL, JUD, LEG, REB
parties doer
rank    late
yes     Chad threw a Libyan student out of the country.  =>  TCD > LBY-CVL
no      Chad threw a chair out of the bus.

[fly-migrants-home]
type    COERCE deport
verb    fly, ship, send, fly home, send home, send back, fly back, ship back, take back, return
obj     migrant, deportee, overstayer, immigrant, refugee, asylum seeker, seeker, worker, preacher, missionary, convict
prt|advmod|to  home, back, PARTY
!obj.mod own, fellow, aid
A       subj
B       PEOPLE-OF
parties doer
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Chad flew forty Libyan migrants home.  =>  TCD > LBY-CVL
no      Chad flew forty cows home.

[turn-away-people]
type    COERCE restrict
verb    turn away, turn back, turn, keep out, keep, shut out, lock out
obj     ANY
prt|advmod|out_of|from|at  away, back, out, border, airport, port, frontier, gate, territory, waters
!prt    around, down, over, off, on, up
!to     ANY
!obj    eye, attention, page, clock, tide, face, peace, promise, head, data, rebel, back, record, fighter, attack, force
A       subj
B       obj, obj.of, obj.from, obj..
B.sector CVL, BUS, JRN, GOV, LEG, JUD, MED, EDU, REF, REL, LAB, OPP, IGO, AGR
parties doer
A.sector GOV, COP, MIL, JUD
when    happened, ongoing, planned, denied
rank    late
yes     Chad turned away a Libyan lawyer at the airport.  =>  TCD > LBY-CVL
yes     Chadian customs officers kept Libyan workers out of the port.  =>  TCD > LBY-CVL
no      Chad turned away from coal.

[keep-from-leaving]
type    COERCE restrict
verb    keep, stop, prevent, bar, block, forbid, hinder, prohibit
advcl|from|xcomp  leave, depart, board, travel, cross, quit, land, disembark, sail, exit, go
!obj    war, fire, price, attack, virus, ball
A       subj
B       obj, obj.of, obj.from, obj..
B.sector CVL, BUS, JRN, GOV, LEG, JUD, MED, EDU, REF, REL, LAB, OPP, IGO
parties doer
when    happened, ongoing, planned, denied
rank    late
yes     Chad kept Libyan students from leaving.  =>  TCD > LBY-CVL
no      Chad kept rain from leaving.

[confine-people]
type    COERCE restrict
verb    confine, restrict, limit
obj     ANY
to|obj.to  hotel, capital, city, embassy, compound, house, home, barracks, quarters, building, town, camp, base, area, zone, district, PARTY, ship, port
!obj    fire, role, power, use, spread, access, attack, fighting
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
parties doer
when    happened, ongoing, planned
rank    late
yes     Chad confined Libyan diplomats to their hotel.  =>  TCD > LBY
no      Chad confined the fire to a hotel.

[curb-movement]
type    COERCE restrict
verb    curb, cap, restrict, limit, curtail, ration, cut back, slow, delay, sit, clamp down
obj|on  visa, travel, movement, stay, entry, arrival, permit, work permit, number, purchase
!obj.of  case, child, death, seat, lorry, car
A       subj
B       obj.of, obj.for, for, obj.mod, obj.poss, obj.of.mod, obj.of.poss, obj.acl.subj, of, on.of, on.for, on.mod, on.poss, obj.., on..
parties doer
when    happened, ongoing, planned, denied
rank    late
yes     Chad curbed the travel of Libyan diplomats.  =>  TCD > LBY
no      Chad curbed the number of cars.

[cap-on-visas]
type    COERCE restrict
noun    cap, curb, limit, restriction
on      visa, travel, movement, entry, permit
A       by
B       on.for
nA      poss, by, mod, light
nB      on.for, on.mod, on.poss, on.of, on..
parties doer
when    happened, ongoing, planned, denied
rank    late
yes     Chad's cap on visas for Libyan workers was criticised.  =>  TCD > LBY-CVL
no      Chad's cap on the price of travel was criticised.

[pick-up-people]
type    COERCE arrest
verb    pick up, haul off, lead off, drag off, cart off, take away, lead away, bundle off, take, haul, drag, throw, clap, put, march off, march, bring, place, lead, hustle, bundle, escort
obj     ANY
to|into|in|behind|prt  custody, jail, prison, cell, gaol, dungeon, detention, bar, bars, handcuff, handcuffs, iron, up, away, off
!obj    passenger, survivor, signal, pace, speed, bill, pieces, hostage, part, place, stock, supply, team, action, cargo, vote, seat, award, medal, prize, pressure, weapon, measure, oath
!into   account
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
A.sector COP, MIL, SPY, REB, PRM
parties doer
when    happened, ongoing, planned, denied
rank    late
yes     Chadian police picked up a Libyan doctor.  =>  TCD > LBY-CVL
yes     Chadian soldiers took two Libyan geologists into custody.  =>  TCD > LBY-CVL
no      Chadian police picked up a signal.

[into-custody]
type    COERCE arrest
verb    take, haul, throw, clap, put, place, bring, throw in, lock
into|in|behind  custody, jail, prison, gaol, detention, bar, bars, dungeon, cell
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
!obj    weapon, gun, fund, money, computer, case
parties doer
rank    late
when    happened, ongoing, planned, denied
yes     Chad took two Libyan geologists into custody.  =>  TCD > LBY-CVL
no      Chad put two clerks in a room.

[hold-back-goods]
type    COERCE withhold
verb    hold back, keep back, withhold, hold up, sit on, hold, keep, block
obj     data, shipment, salary, pay, wage, due, fee, grain, wheat, beef, fish, potash, papers, paper, document, passport, record, cargo, tax, payment, revenue, consignment, oil, gas, coal, electricity, water, parcel, mail, body, visa, information, evidence, file, goods, container, tonne, ton
prt|advmod|from|infinitive|obj|aux  back, up, PARTY, CLAUSE, pay, payment, data, due, shipment, beef, potash, records, papers, evidence
!prt    down, out, off, on
A       subj
B       from@, obj.from@, obj.of, obj.mod, obj.poss, obj.due.to, obj..
parties doer
A.sector GOV, COP, MIL, JUD, REB
when    happened, ongoing, planned, denied
rank    late
yes     Chad held back a Libyan shipment of beef.  =>  TCD > LBY
yes     Chad is withholding customs data from Libya.  =>  TCD > LBY
no      Chad held back tears.

[turn-off-supply]
type    COERCE withhold
verb    turn off, switch off, cut off, shut off, cut, choke off, stop, interrupt, turn
obj     gas, power, electricity, water, current, oil, supply, tap, internet, heating, fuel
A       subj, subj.poss, subj.mod
B       to@, obj.to@, obj.of.to@, obj.poss, obj.mod, in@, obj.in@, for, on@
parties doer
prt|advmod off
when    happened, ongoing, planned
rank    late
yes     Chad turned off Libya's gas.  =>  TCD > LBY
no      Chad turned off the lamps of a hall.

[off-the-air]
type    COERCE censor
verb    take, pull, force, knock, throw, put, black out, take off, pull off, switch off, yank
off|from|obj.off|obj.from  air, airwaves, radio, television, tv, screen, network, networks, shelf, shelves, cable, satellite, dial, waveband
obj     ANY
!obj    player, plane, team, advert, soap
A       subj
B       obj, obj.of, obj.mod, obj.poss, obj..
parties doer
rank    late
yes     Chad took a Libyan channel off the air.  =>  TCD > LBY
no      Chad took its foot off the pedal.

[black-out]
type    COERCE censor
verb    black out, muzzle, gag, silence, block out, scramble
obj     MEDIA, television, radio, channel, website, reporter, journalist, editor, press, critic, blogger, signal, broadcast, newspaper, newsroom, station, correspondent
A       subj
B       obj, obj.of, obj.mod, obj.poss, obj..
A.sector GOV, MIL, COP, JUD, REB
parties doer
rank    late
when    happened, ongoing, planned, denied
yes     Chad muzzled Libyan reporters.  =>  TCD > LBY
no      Chad silenced the alarm.

[break-into-servers]
type    COERCE cyber
verb    break, hack, tap, get, worm, burrow, sneak, intrude, break into, hack into
into    COMPUTERS
A       subj
B       into.of, into.mod, into.poss, into.at, into.in@, into..
parties any
rank    late
yes     Libyan hackers broke into Chadian servers.  =>  LBY-CVL > TCD
no      Libyan thieves broke into a shed.

[knock-out-servers]
type    COERCE cyber
verb    knock out, cripple, paralyse, paralyze, take down, bring down, wipe, raid, knock, deface, crash, infect, attack, penetrate, disable, flood, swamp, plant
obj     COMPUTERS
!obj.mod  road, rail, sewer, mountain, air, defence, defense, radar, missile, power, water
obj.mod|subj|with  computer, web, government, hacker, health, online, internet, official, virus, malware, worm, traffic, coder, bank, election, email, bot
A       subj
B       obj.of, obj.mod, obj.poss, obj.in@, obj.at, obj..
parties any
rank    late
yes     Libyan hackers crippled Chad's health portal.  =>  LBY-CVL > TCD
no      Snow crippled Chad's network of roads.

[smear-campaign]
type    COERCE misinformation
noun    campaign, drive, offensive, operation, blitz
mod     LIES
A       light, by, poss, mod
B       against, on, at
nA      poss, by, light, mod, from
nB      against, on, at, against.., towards, toward
parties any
yes     Libya's disinformation campaign against Chad went on.  =>  LBY > TCD
no      Libya's advertising campaign against smoking went on.

[spread-lies]
type    COERCE misinformation
verb    spread, circulate, publish, plant, broadcast, disseminate, seed, peddle, flood, smear, post, share, invent, fabricate
obj|with  lie, rumour, rumor, disinformation, misinformation, footage, story, falsehood, fake, video, report, recording, document, scandal, picture, photo
obj.mod|with.mod|advmod|obj  false, falsely, doctored, fabricated, forged, fake, invented, bogus, lie, disinformation, misinformation, falsehood, faked, doctor, fabricate, forge, untrue, falsified
A       subj
B       obj.about, about, obj.of, obj.on, against, obj.against, with.about, obj.about.., about..
parties any
rank    late
yes     Libya spread false reports about Chad.  =>  LBY > TCD
no      Libya spread false hopes.

[seize-noun]
type    COERCE seize
noun    confiscation, impounding, impoundment, commandeering, requisition, seizure, expropriation, sequestration, capture
of      ship, vessel, tanker, boat, trawler, cargo, freighter, shipment, plane, yacht, property, passport, longliner, aircraft, truck, lorry, goods, oil, fund, asset, company, gold, consignment, barge, house, farm, mine, fuel
nA      by, poss, light, mod
nB      of.of, of.mod, of.poss, of.from, of..
A       by
B       of.mod
parties doer
A.sector GOV, COP, MIL, JUD, REB, CRM
rank    late
yes     Libya's impounding of a Chadian tanker was long.  =>  LBY > TCD
yes     The confiscation by Libya of a Chadian yacht was long.  =>  LBY > TCD
no      The capture of a bear by Libya was long.

[commandeer]
type    COERCE seize
verb    commandeer, impound, confiscate, requisition, expropriate, sequester, sequestrate, repossess, annex, grab
obj     ANY
!obj    attention, headline, heart, land, power, victory, chance, lead
A       subj
B       obj.poss, obj.mod, obj.of, obj.from, obj..
parties doer
A.sector GOV, COP, MIL, JUD, REB
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Libyan rebels commandeered two Chadian lorries.  =>  LBY-REB > TCD
no      Libya confiscated kites.

[padlock]
type    COERCE restrict
verb    padlock, seal, board up, bolt, wall up, shut, close, close down, shut down, shutter, seal off
obj     centre, center, club, office, institute, bureau, school, newspaper, magazine, shop, mosque, church, bookshop, library, branch, headquarters, clinic, firm, factory, gallery
!subj   company, firm, owner, fire, strike, bank, body
A       subj
B       obj.mod, obj.poss, obj.of
need    both
A.sector GOV, COP, MIL, REB, JUD
parties doer
when    happened, ongoing, planned
rank    late
yes     Libya padlocked the Chadian cultural centre.  =>  LBY > TCD
no      Libya closed a clinic on Monday.

[strip-of-rights]
type    SANCTION
verb    strip, deprive, divest
of      RIGHT-TO-WORK
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
A.sector GOV, LEG, JUD, IGO
parties doer
rank    late
when    happened, ongoing, planned, hypothetical
yes     Libya stripped a Chadian nurse of her licence.  =>  LBY > TCD-CVL
no      Libya stripped a wall of its paint.

[strike-off]
type    SANCTION
verb    strike, remove, cross, drop, delete, strike off, take, take off
off|from|prt  list, register, roll, roster, rolls
off.of|from.of|off.mod|from.mod|off.poss  customer, buyer, supplier, partner, client, fishing, shipping, donor, arms, recipient, guest, fleet, ship, vessel, duty-free, visa, trade, import, export, tariff, preference, free
!from.mod  terror, terrorist, black, watch
A       subj
B       obj, obj.poss, obj.mod, obj.of
parties doer
yes     Libya struck Chad off its list of arms buyers.  =>  LBY > TCD
no      Libya struck a word off its list of names.

[cut-off-supplies]
type    SANCTION discontinue
verb    cut off, break off, stop, halt, scrap, end, suspend, discontinue, cancel, axe, call off, terminate, withhold, freeze
obj     subsidy, part, loan, credit, sale, ammunition, shipment, supply, grant, scholarship, contract, rebate, order, spare, aid, stipend, guarantee, delivery, preference, line
!obj.mod  own, ticket, bond, house, car
A       subj
B       to@, obj.to@, obj.for, for, obj.of.to@, obj.poss, obj.with
parties doer
A.sector GOV, LEG, MIL, JUD, IGO
when    happened, ongoing, planned
rank    late
yes     Libya cut off a loan to Chad.  =>  LBY > TCD
no      Libya cut off a line of shops.

[freeze-assets]
act     impose-sanctions
verb    freeze, lock, immobilise, immobilize, tie up
noun    freeze, freezing
obj     asset, assets, account, fund, funds, holding, reserve, property, money, deposit
!obj.mod police, tax, star
A       subj
B       obj.of, obj.poss, obj.mod, of, obj.belong, obj.from, obj.acl.to, obj..
nA      by, poss, subj
nB      of.of, of.poss, of.mod, on, of..
A.sector GOV, LEG, IGO
parties doer
when    happened, ongoing, planned, hypothetical, denied
yes     Libya froze the assets of Chadian ministers.  =>  LBY > TCD
no      Libya froze the assets of a shop.

[slap-freeze]
act     impose-sanctions
verb    slap, put, impose, place, announce, clamp
obj     freeze, sanction, sanctions, embargo, ban, boycott
obj.mod asset, assets, trade, arms, oil, export, import, fish, sanction
A       subj
B       on, obj.on, on.mod, obj.on.mod, on.., obj.on..
parties doer
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Libya slapped an asset freeze on Chadian bankers.  =>  LBY > TCD-CVL
no      Libya slapped paint on a wall.

[penalties-on]
act     impose-sanctions
noun    penalty, boycott, curb, ban
nA      poss, by
nB      on, of, on.mod, on.poss, of.mod, of.poss, on.., of..
mod     trade, economic, financial, steel, fuel, import, export, beef, fish, credit, arms
A       subj
B       on
parties doer
A.sector GOV, LEG, IGO
rank    late
when    happened, ongoing
yes     Libya's trade ban on Chad was broken.  =>  LBY > TCD
no      Libya's fuel penalty on shops was broken.

[loosen-curbs]
act     ease-sanctions
verb    ease, relax, loosen, soften, lighten, slacken, lower
obj     levy, control, controls, curb, penalty, embargo, boycott, freeze, quota, limit, rule, rules
A       subj
B       on, obj.on, obj.on.mod, on.mod, obj.on.poss, against, obj.against, obj.on.., on.., for, obj.for
parties doer
when    happened, ongoing, planned
rank    late
yes     Libya relaxed its controls on Chadian fuel.  =>  LBY > TCD
no      Libya relaxed its rules on dress.

[scrap-curbs]
act     lift-sanctions
verb    scrap, lift, drop, end, abolish, cancel, repeal, remove, rescind, axe, ditch, throw out, call off, tear up
obj     curb, ban, embargo, boycott, freeze, sanction, sanctions, blockade
!obj.mod  smoking, travel, drinking, alcohol, nuclear, test
A       subj
B       on, obj.on, obj.of, obj.on.mod, on.mod, obj.on.poss, against, obj.against, obj.on.., on.., obj.against..
parties doer
when    happened, ongoing, planned, hypothetical
rank    late
yes     Libya scrapped its export curbs on Chad.  =>  LBY > TCD
no      Libya scrapped a ban on kites.

[close-crossing]
act     close-border
verb    close, seal, shut, shut down, seal off, bolt, lock, bar, block, barricade
obj     post, gate, crossing, bridge, border, frontier, checkpoint
obj.mod border, frontier, land, sea, maritime, crossing, customs
A       subj, obj.poss
B       with, obj.with, against, to, obj.to, obj.into@, into@, with.., obj.with.., obj.against, from
parties doer
when    happened, ongoing, planned
rank    late
yes     Libya shut two frontier posts with Chad.  =>  LBY > TCD
no      Libya shut the gate of a park.

[open-crossing]
act     open-border
verb    open, reopen, re-open, unbar, unseal, unlock, unblock
noun    opening, reopening
obj     post, gate, crossing, bridge, border, frontier, checkpoint
A       subj
B       obj.mod, obj.poss, with, obj.with, to, obj.to, obj.into@, into@
nA      poss, by, subj
nB      of.mod, of.with, of.poss, of.to, to
obj.mod|obj.with|obj.into|obj.poss  border, frontier, land, sea, maritime, crossing, PARTY
!obj.mod  new, rail, road, suspension, football
parties doer
A.sector GOV, COP, MIL, REB
rank    late
when    happened, ongoing, planned
yes     Libya unbarred the crossing with Chad.  =>  LBY > TCD
no      Libya reopened the gate of a park.

[let-in]
type    RETREAT access
verb    let in, let through, wave through, admit, readmit, let, wave, allow in, usher in, allow, allow through
prt|advmod|into|through|across|without|to  in, through, across, PARTY, visa, border, checkpoint, crossing, port, waters, country, territory, again
!xcomp  ANY
!obj    guilt, light, air, mistake, water, chance, defeat, error, fault
A       subj, into@, to@
B       obj, obj.of, obj.from, obj.mod, obj.poss, obj..
B.sector CVL, BUS, JRN, GOV, LEG, JUD, MED, EDU, REF, REL, LAB, OPP, IGO, UNO, AGR, SOC, NGO
parties doer
A.sector GOV, COP, MIL, REB
when    happened, ongoing, planned, denied
rank    late
yes     Libya let in thirty Chadian nurses.  =>  LBY > TCD-CVL
yes     Chadian sailors were let into Libya without visas.  =>  LBY > TCD-CVL
no      Libya let in too much water.

[open-door-to]
type    RETREAT access
verb    open, reopen, re-open, throw open, throw
obj     door, sky, skies, port, prison, airport, visa desk, waters, market, airspace, camp, gate, shore, runway
to|obj.to  ANY
A       subj
B       to, obj.to, obj.to.., to.., to.mod, to.poss
parties doer
A.sector GOV, COP, MIL, REB
when    happened, ongoing, planned
rank    late
yes     Libya opened its prisons to the United Nations.  =>  LBY > UN
yes     Libya reopened its skies to Chadian aircraft.  =>  LBY > TCD
no      Libya opened its market to bananas.

[give-leave]
type    RETREAT access
verb    give, grant
obj|ccomp|xcomp  leave, permission, clearance
obj.acl|xcomp|advcl|ccomp.to|ccomp.xcomp|to  land, enter, cross, dock, pass, sail, visit, stay, fly
A       subj
B       iobj, to, obj.to, iobj.., obj
parties doer
A.sector GOV, COP, MIL, REB
when    happened, ongoing, planned
rank    late
yes     Libya gave Chadian sailors leave to land.  =>  LBY > TCD-CVL
no      Libya gave the clerk leave to rest.

[let-out-on-bail]
type    RETREAT release
verb    let, let out, free, release, bail
on      bail, parole
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
parties doer
yes     A Libyan court let a Chadian student out on bail.  =>  LBY > TCD-CVL
no      Libya let a flat out.

[give-back]
type    RETREAT
verb    give back, hand back, return, return to, give, hand
obj     yacht, barge, ship, boat, plane, passport, land, vessel, tanker, aircraft, trawler, gun, licence, cargo, bronze, artefact, artifact, body, truck, lorry, car
prt|advmod|to back, PARTY
A       subj
B       to, obj.to, iobj, obj.poss, obj.mod, obj.of, obj..
parties doer
A.sector GOV, COP, MIL, REB, JUD
when    happened, ongoing
rank    late
yes     Libya gave back a Chadian farmer's boat.  =>  LBY > TCD-CVL
no      Libya gave back the ball.

[jail-by-court]
type    SANCTION convict
verb    jail, imprison, sentence, fine, convict, execute, hang, cane, flog
subj    court, judge, tribunal, magistrate, jury, high court, supreme court, court-martial
!obj    warrant, directive, order, ruling, verdict, bail, go-ahead, judgement, judgment, custody, right, hope, boost, blow, victory
?obj    ANY
A       subj, subj.of, subj.mod
B       obj, obj.of, obj.from, obj.mod, obj.poss, iobj
B.sector CVL, GOV, MIL, OPP, REB, ELI, LEG, JRN, REL, CRM, SPY, COP, PTY, BUS, JUD, MED, EDU, REF, SOC, PRM
parties doer
when    happened, ongoing
yes     A Libyan court jailed two Chadian students.  =>  LBY > TCD-CVL
no      A Libyan court gave a ruling on Chad.

[find-guilty]
type    SANCTION convict
verb    find
obj|xcomp|obj.mod  guilty
A       subj, subj.of, subj.mod
B       obj, obj.of, obj.from, obj.mod, obj.poss
A.sector JUD, GOV, LEG, MIL
B.sector CVL, GOV, MIL, OPP, REB, ELI, LEG, JRN, REL, CRM, SPY, COP, PTY, BUS, JUD, MED, EDU, REF, SOC, PRM
parties doer
when    happened, ongoing, hypothetical
yes     A Libyan court found two Chadian generals guilty of theft.  =>  LBY > TCD
no      A Libyan club found a player guilty.
