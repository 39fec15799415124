# Force told in other words than "attack": killing, battle, sieges, captured places, drills, launches, forces put on alert.

[concept ASSAULTS]
nouns    attack, airstrike, air-strike, strike, raid, ambush, shelling, bombing, bombardment, assault, offensive, clash, battle, fighting, shootout, gunfight, firefight, skirmish, crackdown, massacre, explosion, blast, shooting, operation, incursion, barrage, fire, gunfire, gunbattle, onslaught, siege, invasion, crossfire, drone attack, ground operation

[concept FIRED]
nouns    missile, rocket, mortar, shell, grenade, projectile, bullet, shot, round, artillery, torpedo, salvo, barrage, bomb, drone, gas, canister, teargas, cannon, gunfire, flare, live round

[concept POWER-OVER]
nouns    control, hold, possession, command

[concept STRONGHOLDS]
nouns    town, city, village, base, airport, airbase, port, district, province, capital, headquarters, bridge, checkpoint, building, settlement, hill, island, territory, area, region, post, station, stronghold, suburb, neighbourhood, neighborhood, barracks, palace, parliament, camp, outpost, oilfield, field, crossing, dam, junction, position, mountain, garrison, refinery, plant, complex, facility, terminal, enclave, airfield, square, quarter, highway, road, part, ground, land, square kilometre, square kilometer, valley, ridge, hilltop, fort, fortress, islet, hamlet, silo, depot

[concept MISSILES]
nouns    missile, rocket, satellite, icbm, projectile, torpedo, slbm, weapon, bomb, warhead, device

[concept DRILLS]
nouns    drill, exercise, manoeuvre, maneuver, wargame, war game, war-game

[concept ARMED-UNITS]
nouns    troop, troops, soldier, force, forces, army, personnel, contingent, battalion, brigade, paratrooper, marine, unit, warship, destroyer, carrier, division, navy, fleet, reservist, reserve, reserves, tank, jet, bomber, aircraft, warplane, submarine, frigate, helicopter, artillery, guard, squadron, regiment, commando, police, patrol, corps, armour, armor, plane, fighter, militia, security, officer, gendarme
unless   diplomatic, embassy, sales, work, labour, task, medical, rescue, cruise, merchant, fire, aid

[kill-people]
act     attack
verb    kill, behead, massacre, murder, slaughter, gun down, assassinate, wound, injure, maim, slay, decapitate, liquidate, butcher, poison, lynch, eliminate, neutralise, neutralize, exterminate, decimate, mow down, cut down, wipe out, shoot dead, scythe down
A       subj
B       obj, obj.of, obj.mod, obj.from, obj..
obj     ANY
parties doer
when    happened, ongoing, denied, hypothetical
yes     Peruvian aircraft killed two Chilean farmers.  =>  PER > CHL-CVL
yes     Houthi fighters killed four Yemeni soldiers.  =>  YEM-REB > YEM
yes     Three villagers were killed by Boko Haram in Nigeria.  =>  NGA-REB > NGA-CVL
yes     Egyptian soldiers gunned down two fishermen in Suez.  =>  EGY > EGY-CVL
no      A storm killed four villagers in Peru.
no      Peru killed the bill.

[kill-civilians]
act     attack
verb    kill, massacre, slaughter, gun down, murder, butcher, shoot dead, shoot
obj     people, person, civilian, child, woman, villager, resident, protester, protestor, demonstrator, worshipper, farmer, student
A       subj
B       obj, obj.of, obj.mod
B.else  people
parties doer
A.sector MIL, COP, REB, GOV, SPY, PRM, UAF
when    happened, ongoing, denied
yes     Boko Haram killed thirty people.  =>  NGA-REB > NGA-CVL
no      Floods killed thirty people in Chad.

[attack-kills]
act     attack
verb    kill, wound, injure, hit, strike, target, destroy, damage, hurt, maim, devastate, leave
subj    ASSAULTS, FIRED, airstrike, missile, rocket, shell, ambush, bomber, bomb
A       subj.by, subj.subj, subj.poss, subj.mod, subj.from
B       first, obj, obj.of, obj.mod, obj.in@, obj@, in@, subj.on@, subj.in@, subj.against@, near@, obj..@
B.else  scene
parties doer
when    happened, ongoing, denied
yes     An Israeli airstrike killed two fighters of Hezbollah.  =>  ISR > LBN-REB
yes     Russian missiles hit a hospital in Kharkiv.  =>  RUS > UKR-CVL
no      A gas explosion killed two cooks in Lima.

[killed-in-attack]
act     attack
verb    kill, wound, injure, die, maim, slay, perish, hurt
in      ASSAULTS
A       in.by, in.subj, in.poss, in.mod, in.from
B       first, obj, subj, obj.of, obj.mod, in.on@, in.against@, in.at@, in.in@, in@
B.else  scene
parties doer
when    happened, ongoing
yes     Two civilians were killed in an Israeli airstrike in Gaza.  =>  ISR > PSE-CVL
yes     Three farmers died in an attack by Boko Haram in Nigeria.  =>  NGA-REB > NGA-CVL
no      Two tourists were killed in a crash in Peru.

[killed-during-attack]
act     attack
verb    kill, wound, injure, die
during  ASSAULTS
A       during.by, during.subj, during.poss, during.mod, during.from
B       first, obj, subj, obj.of, obj.mod, during.on@, during.against@, during.at@, during.in@, in@
B.else  scene
parties doer
when    happened, ongoing
yes     Two Palestinians were killed during an Israeli raid in Jenin.  =>  ISR > PSE-CVL
no      Two Peruvians died during a flood.

[attack-people-noun]
act     attack
noun    attack, airstrike, air-strike, strike, bombardment, shelling, bombing, offensive, raid, assault, ambush, massacre, killing, shooting, beheading, execution, assassination, onslaught, barrage, incursion, rampage, slaughter, murder, abduction, kidnapping, firebombing, fire, counteroffensive, counter-offensive, counterattack
mod     air, drone, missile, rocket, mortar, artillery, suicide, bomb, terrorist, terror, militant, rebel, military, ground, aerial, deadly, cross-border, retaliatory, overnight, fresh, chemical, car, truck, grenade, arson, gun, armed, coordinated, bomb, night, naval, precision, shooting, extrajudicial, summary, targeted, massive, heavy, major, intense, further, new, recent, continued, israeli, russian, ukrainian
A       subj, by, light, mod, poss
B       on@, against@, at@, of@, in@, upon@, targeting@, near@, across@, on..@, against..@
nA      subj, by, light, mod, poss
nB      on@, against@, at@, of@, in@, upon@, across@, on..@, against..@
parties doer
rank    general
yes     Overnight Russian attacks on Kharkiv were reported.  =>  RUS > UKR
yes     Israeli drone strikes across Lebanon continued.  =>  ISR > LBN
no      A heart attack on Monday was reported.

[launch-fire]
act     attack
verb    launch, fire, lob, hurl, drop, rain, throw, detonate, discharge, unleash, shoot, send, carry out, conduct, stage, mount, execute, wage, perpetrate, orchestrate, direct
obj     ASSAULTS, FIRED
!obj.mod intercontinental
A       subj
B       at@, on@, against@, into@, toward@, towards@, over@, upon@, across@, obj.at@, obj.on@, obj.against@, obj.into@, obj.toward@, obj.towards@, obj.across@, to@, in@, obj.in@, near@, at..@, on..@, obj.on..@, against..@
parties doer
yes     Hezbollah fired mortars towards Israel.  =>  LBN-REB > ISR
yes     Boko Haram staged a raid on a village in Nigeria.  =>  NGA-REB > NGA
yes     Egyptian police fired tear gas at protesters in Cairo.  =>  EGY > EGY-CVL
no      Chile launched a rocket.

[open-fire]
act     attack
verb    open
obj     fire
A       subj
B       on@, at@, upon@, against@, obj.on@, obj.at@, on..@, obj.on..@, in@
B.else  people
parties doer
yes     Kenyan soldiers opened fire on protesters in Mombasa.  =>  KEN > KEN-CVL
no      The shop opened a fire exit.

[fire-on]
act     attack
verb    fire, shoot, snipe
A       subj
B       on@, at@, upon@, into@, obj, on..@, at..@
!obj    minister, secretary, coach, manager, staff, employee, adviser, advisor, chief, director, rocket, missile
parties doer
yes     Kenyan soldiers fired at protesters in Mombasa.  =>  KEN > KEN-CVL
no      Kenya fired its coach.

[clash]
act     attack
verb    clash, skirmish, battle, fight, spar, brawl, scuffle
A       subj
B       with, against, between, obj, with.., against..
joint   yes
parties any
when    happened, ongoing
yes     Protesters clashed with police in Lima.  =>  PER-CVL & PER
yes     Ugandan soldiers battled the Lord's Resistance Army.  =>  UGA & UGA-REB
no      Peru fought a flood.

[clashes-noun]
act     attack
noun    clash, skirmish, battle, fighting, firefight, gunfight, shootout, gunbattle, shoot-out, scuffle, gun-battle, fight, hostilities
A       between, light, poss, mod
B       with, between, against
nA      between, light, poss, mod, of.between
nB      with, between, against, and
joint   yes
parties any
when    happened, ongoing
rank    general
yes     Clashes between police and protesters broke out in Lima.  =>  PER & PER-CVL
yes     Fighting between Sudanese troops and the Rapid Support Forces continues.  =>  SDN & SDN-REB
no      Fighting crime is hard.

[exchange-fire]
act     attack
verb    exchange, trade, swap
obj     fire, gunfire, shot, missile, rocket, blow, strike, shelling, bullet, artillery, airstrike
A       subj
B       with, obj.with, across
joint   yes
parties any
yes     Indian and Pakistani troops exchanged fire.  =>  IND & PAK
no      India traded oil with Pakistan.

[exchange-of-fire]
act     attack
noun    exchange
of      fire, gunfire, shot, rocket, artillery, missile
A       between, of.between, light
B       with, of.with, between
nA      between, of.between, light
nB      with, of.with, between
joint   yes
parties any
yes     An exchange of fire between Indian and Pakistani troops was reported.  =>  IND & PAK
no      An exchange of letters between Indian and Pakistani friends was found.

[storm-place]
act     attack
verb    storm, raid, ransack, overrun, besiege, attack, ambush, pound, shell, bombard, bomb, blitz, torch, firebomb, strafe, torpedo, dynamite, blow up, destroy, demolish, burn down, burn, sabotage, level, flatten, hit, strike, damage
A       subj
B       obj@, obj.in@, obj.of@, obj.near@, in@, near@, obj.at@, at@, obj..@
obj     ANY
!with   SANCTIONS, BANS, levy, fine, charge, lawsuit, bill, cut, rate
!obj.with SANCTIONS, BANS, levy, fine, charge, lawsuit, bill, cut, rate
!obj.of.with SANCTIONS, BANS, levy, fine
!off    ANY
!obj    approach, requirement, law, deal, policy, rule, decision, plan, idea, provision, claim, statement, record, note, chord, balance, bargain, accord, agreement, pact, compromise, pose, coin, match, gold, oil, optimism, tone, alliance, partnership, friendship
parties doer
when    happened, ongoing, denied
rank    general
yes     Islamic State militants raided a village in Iraq.  =>  X-ISIS-REB > IRQ-CVL
no      Islamic State militants raided a fridge.

[take-hostage]
type    ASSAULT abduct
verb    abduct, kidnap, snatch
noun    abduction, kidnapping
A       subj, by
B       obj, obj.mod, obj.of, obj.from, obj..
B.else  people
nA      by, poss, light
nB      of, of.mod, of..
A.sector REB, CRM, MIL, GOV, PRM, COP, SPY
parties any
yes     Boko Haram abducted forty girls in Nigeria.  =>  NGA-REB > NGA-CVL
no      The hotel abducted our hearts.

[hold-hostage]
type    ASSAULT abduct
verb    hold, take, keep, seize
xcomp   hostage, captive
A       subj, by
B       obj, obj.mod, obj.of, obj..
B.else  people
yes     FARC held two French tourists hostage.  =>  COL-REB > FRA-CVL
no      The hotel held a party.

[seize-hostages]
type    ASSAULT abduct
verb    hold, take, seize, capture
obj     hostage, captive
A       subj, obj.by, by
B       obj.mod, obj.of, obj, obj.from
B.else  people
parties any
yes     Boko Haram took dozens of hostages in Nigeria.  =>  NGA-REB > NGA-CVL
no      The bank took pictures.

[claim-attack]
act     attack
verb    claim, admit, accept
obj     responsibility, credit
A       subj
B       for.on@, obj.for.on@, for.against@, obj.for.against@, for.in@, obj.for.in@, for..@, obj.for..@, in@
B.else  state
A.sector REB, PRM
yes     Al-Shabaab claimed responsibility for a bombing in Mogadishu.  =>  SOM-REB > SOM
no      Peru claimed responsibility for the road.

[beat-people]
type    ASSAULT beat
verb    beat, beat up, torture, rape, club, whip, flog, lash, assault, rough up, mistreat, brutalise, brutalize, manhandle, baton-charge
noun    torture, beating, flogging
A       subj, by
B       obj, obj.of, obj.mod, obj..
nA      by, poss, light
nB      of, of..
A.sector COP, MIL, REB, SPY, PRM
parties any
yes     Egyptian police beat two students in Cairo.  =>  EGY > EGY-CVL
no      Egypt beat Ghana in the final.

[disperse-crowd]
type    ASSAULT crowd-control
verb    disperse, break up, drive out, tear-gas, teargas, quell, suppress, crush, put down, scatter, repel, chase away, chase off, beat back
A       subj, by
B       obj, obj.of, obj.mod, obj..
B.else  people
obj     protester, protestor, demonstrator, crowd, protest, demonstration, rally, march, marcher, rioter, riot, sit-in, activist, student, uprising, striker, migrant, people, supporter, opponent, encampment, camp, revolt, rebellion, unrest, dissent, mob
parties doer
yes     Kenyan police dispersed protesters in Nairobi.  =>  KEN > KEN-CVL
yes     Iranian police broke up a rally in Tehran.  =>  IRN > IRN-CVL
no      Kenyan police dispersed the smoke.

[crackdown]
type    ASSAULT crowd-control
verb    crack down, crackdown
noun    crackdown
A       subj
B       on, against, on..
B.else  people
nA      by, poss, mod, light
nB      on, against, on..
A.sector COP, MIL, GOV
parties doer
yes     Iran's crackdown on protesters continued.  =>  IRN > IRN-CVL
no      The crackdown on litter continued.

[use-on-crowd]
type    ASSAULT crowd-control
verb    use, deploy, employ, fire, shoot
obj     gas, teargas, cannon, baton, bullet, grenade, spray, force, club, truncheon
A       subj
B       against, on, at, obj.against, obj.on, obj.at, xcomp.obj, advcl.obj, against.., on.., at..
B.else  people
A.sector COP, MIL, GOV
parties doer
yes     Kenyan police used tear gas against protesters.  =>  KEN > KEN-CVL
no      Kenyan police used radios.

[take-place-by-force]
act     occupy
verb    capture, recapture, seize, retake, overrun, conquer, reclaim, regain, take over, occupy, liberate, annex, storm into, wrest, take, secure, reconquer, prise, win back
obj     STRONGHOLDS
A       subj
B       from, obj.from, obj.of@, obj.in@, obj.near@, in@, near@, obj..@
need    both
B.else  state
when    happened, ongoing
parties doer
A.sector REB, OPP, UAF
yes     Houthi fighters captured a district in Yemen.  =>  YEM-REB > YEM
yes     Islamists retook a city in Mali.  =>  MLI-REB > MLI
no      The team captured the city's heart.

[take-named-place]
act     occupy
verb    capture, recapture, seize, retake, overrun, conquer, reclaim, liberate
A       subj
B       from, obj.from, obj@, obj.of@
obj     ANY
!obj    man, woman, leader, soldier, people, member, suspect, commander, militant, fighter, rebel, ship, vessel, tanker, weapon, drug, asset, tank, equipment, prisoner, pirate
need    both
B.else  state
when    happened, ongoing
parties doer
A.sector REB, UAF
rank    general
yes     Houthi fighters retook Marib.  =>  YEM-REB > YEM
no      Kenya captured a thief.

[troops-take-place]
act     occupy
verb    capture, recapture, seize, retake, overrun, conquer, reclaim, regain, take over, occupy, liberate, storm into, wrest, reconquer, take
obj     STRONGHOLDS, ANY
A       subj
B       from, obj.from, obj.of@, obj@, obj.in@, obj.near@, in@, after.with, after.against, from.., obj..@
!obj    man, woman, leader, soldier, people, member, suspect, commander, militant, fighter, rebel, ship, vessel, tanker, weapon, drug, asset, tank, equipment, prisoner, pirate, part, place, step, control, command, office, power, measure, action, position, hostage, oath, lead, time
need    both
when    happened, ongoing
parties doer
A.sector MIL, PRM
rank    general
yes     Syrian troops recaptured the town from Islamic State.  =>  SYR > X-ISIS-REB
no      The Peruvian army took part in the race in Chile.

[take-control]
act     occupy
verb    take, seize, gain, regain, retake, claim, have, assume, wrest, secure, establish, lose, consolidate, tighten
obj     POWER-OVER
A       subj
B       from, obj.from, obj.of@, of@, obj.of.in@, over@, obj.over@, in@, obj.of..@
need    both
when    happened, ongoing
parties doer
yes     Houthi fighters gained control of Sanaa.  =>  YEM-REB > YEM
no      The firm took control of its costs.

[in-control]
act     occupy
noun    control
nA      subj, light
nB      of@, over@
A       subj
B       of@
mod     full, complete, total
parties doer
A.sector REB, MIL
yes     Houthi fighters took full control of Sanaa.  =>  YEM-REB > YEM
no      The pilot had full control of the plane.

[besiege]
type    COERCE
verb    besiege, surround, encircle, lay siege, cordon off, blockade, seal off, cut off, lock down
A       subj
B       to@, obj@, obj.of@, obj.in@, of@, on@, in@, obj..@
parties doer
when    happened, ongoing
yes     Rwandan soldiers surrounded Goma.  =>  RWA > COD
no      The fans surrounded the bus.

[blockade-of]
type    COERCE
noun    siege, blockade, encirclement
nA      subj, by, poss, mod, light
nB      of@, on@, of..@
parties doer
fact    yes
when    happened, ongoing
yes     Israel's blockade of Gaza continues.  =>  ISR > PSE
yes     Peru urged Chad to lift its blockade of Fiji.  =>  TCD > FJI
no      The fans ended their blockade of the bus.

[violate-space]
type    COERCE
verb    violate, breach, enter, penetrate, intrude, trespass, cross
obj     airspace, waters, border, territory, sovereignty, zone
A       subj, subj.mod, subj.poss
B       obj.mod, obj.poss, obj.of, of, obj..@
parties doer
when    happened, ongoing
yes     A Russian jet violated Finnish airspace.  =>  RUS > FIN
no      A bird violated the airspace.

[seize-goods]
type    COERCE seize
verb    seize, confiscate, impound, commandeer, hijack, capture, board, intercept, detain, raid
obj     ship, vessel, tanker, boat, trawler, cargo, freighter, shipment, weapon, arm, plane, yacht, property, document, passport, fund, gold, building, office, farm, land, newspaper, copy, assets, asset
A       subj
B       obj.mod, obj.poss, obj.of, from, obj.from, obj.belong, obj.fly
B.else  people
parties doer
when    happened, ongoing
rank    general
yes     Peruvian troops attempted to seize a Chilean ship.  =>  PER > CHL
yes     Kenyan police seized the office of a newspaper.  =>  KEN > KEN-CVL
no      A bank seized the house.

[hack]
type    COERCE cyber
verb    hack, breach, infiltrate, deface, cyberattack, hack into, ddos
noun    cyberattack, cyber-attack, hack, hacking
A       subj
B       obj, obj.of, obj.mod, obj.poss, into, into.., obj..
nA      by, poss, mod, light
nB      on@, against@, of@, on..@, against..@
parties any
yes     Russian hackers breached Estonian banks.  =>  RUS-CVL > EST
!to     death
!with   machete, axe, knife, blade, sword
no      A writer hacked the code.
no      Russian men hacked an Estonian engineer to death.

[spy]
type    COERCE
verb    spy, eavesdrop, wiretap, surveil, bug, monitor, snoop
noun    espionage, spying, surveillance, eavesdropping
A       subj
B       on, on.., obj, obj..
nA      by, poss, mod, light
nB      on, of, against, on.., against..
parties doer
rank    general
yes     Canada spied on Mexico.  =>  CAN > MEX
no      The boy spied on the cat.

[test-fire]
type    MOBILIZE weapons
verb    test-fire, test-launch, test, test fire, testfire, flight-test
obj     MISSILES
A       subj
B       toward@, towards@, over@, into@
need    actor
parties states
yes     North Korea tested two missiles.  =>  PRK >
no      The firm tested a drug.

[launch-missile]
type    MOBILIZE weapons
verb    launch, fire, test, shoot
obj     missile, rocket, projectile, icbm, satellite
!at     ANY
!on     ANY
!against ANY
!advcl  ANY
!obj.acl ANY
!obj.at ANY
?into   sea, ocean, waters, orbit, space
A       subj, obj.poss, obj.mod
B       over@, toward@, towards@
need    actor
when    happened, ongoing, planned
parties states
rank    general
yes     North Korea launched a ballistic missile into the sea.  =>  PRK >
no      The museum launched a rocket.

[missile-test]
type    MOBILIZE weapons
noun    test, launch, test-launch, testing, detonation, test-firing
mod     missile, nuclear, rocket, weapon, icbm
nA      subj, by, light, poss, mod
nB      over@, toward@
A       subj
B       over@
need    actor
parties states
yes     North Korea's missile test was condemned.  =>  PRK >
no      The blood test was clean.

[detonate-test]
type    MOBILIZE weapons
verb    conduct, carry out, hold, perform, stage, announce
obj     test, launch, detonation
obj.mod missile, nuclear, rocket, weapon, underground, ballistic, icbm
A       subj
need    actor
when    happened, ongoing, planned
parties states
yes     North Korea conducted a nuclear test.  =>  PRK >
no      The lab conducted a blood test.

[drill-alone]
type    MOBILIZE troops
verb    hold, conduct, begin, start, launch, stage, carry out, run, perform, participate
obj     DRILLS
!obj.mod joint, fire, evacuation, breathing, physical
A       subj
B       around@, near@, off@, against, obj.around@, obj.near@, obj.off@, along@
need    actor
parties states
rank    general
yes     Iran began an air defence exercise.  =>  IRN >
no      The club held an exercise.

[drill-noun]
type    MOBILIZE troops
noun    drill, exercise, manoeuvre, maneuver, wargame
mod     military, naval, army, air, live-fire, artillery, defence, defense
nA      subj, by, poss, mod, light
nB      around@, near@, off@, against
A       subj
B       around@
need    actor
parties states
rank    general
yes     Iran's naval drill ended.  =>  IRN >
no      The fire drill ended.

[forces-on-alert]
type    MOBILIZE troops
verb    put, place
obj     army, military, troops, troop, soldier, forces, force, navy, fleet, unit, brigade, division, missile, bomber, aircraft, reserve, defence, defense, guard, battery, battalion, squadron, regiment, garrison
on      alert, standby, footing, readiness
A       subj, obj
B       along@, near@, on.with
need    actor
parties states
yes     Poland put its army on alert.  =>  POL >
no      The forecaster put the coast on alert.
no      Poland put an island on alert.

[forces-go-on-alert]
type    MOBILIZE troops
verb    go
subj    army, military, troops, troop, soldier, forces, force, navy, fleet, unit, brigade, division
on      alert, standby, footing, readiness
A       subj
B       along@, near@, on.with
need    actor
parties states
yes     Polish troops went on alert.  =>  POL >
no      Poland went on a journey.

[call-up]
type    MOBILIZE troops
verb    call up, mobilise, mobilize, activate, conscript, draft, mass, amass, scramble, deploy, station, dispatch, reinforce, send, move, position, redeploy, send in, beef up, boost
obj     ARMED-UNITS
A       subj, obj.poss, obj.mod
B       with, to@, into@, near@, along@, in@, at@, on@, against, against.., off@, around@, toward@, towards@, obj.to@, obj.in@, obj.near@, obj.along@, obj.at@, obj.to..@, obj.into..@, obj.along..@, obj.near..@, obj.toward..@, in..@, at..@, into..@, to..@, along..@, near..@, at..@
need    actor
parties states
rank    general
when    happened, ongoing, planned
yes     Kyrgyzstan called up army reservists.  =>  KGZ >
yes     Peru moved tanks to the border with Chile.  =>  PER > CHL
no      Peru sent letters.

[troops-enter]
type    MOBILIZE troops
verb    enter, arrive, land, move, advance, cross, march, reach, mass, gather
subj    ARMED-UNITS
A       subj, subj.mod, subj.poss
B       obj@, in@, into@, to@, toward@, towards@, near@, along@, at@, along..@, near..@
parties states
when    happened, ongoing
A.sector MIL
rank    general
yes     Russian troops entered Abkhazia.  =>  RUS > X-ABK
no      Russian skaters entered the hall.

[build-up]
type    MOBILIZE troops
noun    build-up, buildup, mobilisation, mobilization, stand-off, standoff
nA      subj, by, poss, mod, light, of.poss, of.mod, of, between
nB      near@, around@, along@, in@, to@, on@, along..@, near..@, on..@, with
mod     military, troop, naval, army, missile, force, forces
A       subj
B       near@
need    actor
parties states
yes     Russia's military buildup near Ukraine continued.  =>  RUS > UKR
no      The build-up of snow continued.
