# Idioms and particle verbs that sentences of news showed to be missing: blame ("put down to"), refusal ("thumbs down"), courts ("put away"), contact
# ("compare notes", "call on"), protest ("bang pots", "chain themselves"), force ("empty one's rifle at", "wade into").

[concept PUT-UPON]
nouns    raid, attack, blast, bombing, killing, murder, shooting, leak, hack, hacking, sabotage, fire, blaze, unrest, riot, coup, explosion, outage, poisoning, ambush, jamming, shelling, airstrike, strike, massacre, violence, assassination, abduction, kidnapping, break-in, intrusion, breach, incident, plot, shortage, blackout, hijacking

[concept STREET-PEOPLE]
nouns    protester, protestor, demonstrator, marcher, student, crowd, people, worker, farmer, nurse, teacher, pensioner, driver, trucker, resident, villager, activist, mother, wife, widow, relative, family, hundred, thousand, dozen, exile, refugee, migrant, supporter, follower, youth, woman, miner, docker, fisherman, herder, trader, shopkeeper, opposition, member, striker, unionist, monk, lawyer, doctor, settler, journalist, veteran, shepherd, grower, vendor, clerk, employee, staff

[court-puts-away]
type    SANCTION convict
verb    put, put away, send, send down, lock, pack off, ship, march, commit, consign, pack
prt|advmod|to|behind|in|into|obj.behind|obj.to  away, down, jail, prison, gaol, bar, bars, penitentiary, labour camp, labor camp, penal colony, colony, gallows, dungeon
obj     ANY
!for    PRIVATE-CRIMES, murder, killing, driving, speeding, theft, burglary, robbery, fraud
!advcl  murder, rape, rob, stab, poison, kill, strangle, defraud, swindle, burgle, assault
!obj    letter, file, message, case, appeal, bill, dispute, question, matter, law, complaint, money, cash, phone, food, dealer, thief, burglar, rapist, robber, smuggler
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
B.else  people
A.sector JUD
parties any
when    happened, ongoing
!in     final, show, contest, competition
yes     A Chadian court sent a Libyan teacher to jail for nine years.  =>  TCD > LBY-CVL
yes     Chadian judges put away a Libyan banker for five years.  =>  TCD > LBY-CVL
yes     A court in Kenya put an editor behind bars.  =>  KEN > KEN-CVL
no      A Chadian court sent a Libyan letter to jail.

[lead-away-people]
type    COERCE arrest
verb    lead, lead away, lead off, march, frogmarch, drag, cart, drag off, cart off, haul, haul off
prt|advmod|in|to  away, off, handcuff, handcuffs, cuff, cuffs, shackle, chain, jail, cell
obj     ANY
!obj    horse, body, wounded, casualty, team, dead, corpse, victim, survivor, prize, title, flag, coffin, goods, trophy, furniture, cow
!from   ANY
A       subj, by
B       obj, obj.mod, obj.of, obj.poss, obj.from
B.else  people
A.sector COP, JUD, GOV, MIL, SPY
B.sector CVL, JRN, OPP, REL, EDU, BUS, CRM, MED, LAB, LEG, REF, REB, AGR
parties any
when    happened, ongoing
rank    late
yes     Peru led away forty Chilean protesters.  =>  PER > CHL-CVL
yes     Peruvian police led a Chilean banker away in handcuffs.  =>  PER > CHL-CVL
no      Peru led Chilean horses away in a parade.

[comes-down-hard-on]
act     condemn
verb    come, come down
advmod  hard, heavily, harshly
prt|advmod down
on      ANY
for|over  ANY
!for    smuggling, speeding, drunk
A       subj
B       on, on.poss, on.mod, on.of
parties states
yes     Chad came down hard on Libya for its policy.  =>  TCD > LBY
no      The hail came down hard on Libya.

[puts-it-down-to]
act     accuse
verb    put, put down, chalk up, chalk, lay, ascribe, attribute, impute, trace
obj     PUT-UPON
to|obj.to  PARTY
A       subj, by
B       to@, to.of, to.mod, to.in@, obj.to@, obj.to.of, obj.to.mod
parties any
!to     rest, drought, storm, rain, snow, weather, wind, heat, fault, failure, error, accident, salmon, fish, food, demand, price, maintenance, camper, tourist, virus, bacteria, earthquake, surge, cable
when    happened, ongoing
!obj.to drought, storm, salmon, fish, food, fault, failure, virus, error, weather
yes     Chad put the raid down to Libya.  =>  TCD > LBY
yes     Chad attributed the ambush to Libyan rebels.  =>  TCD > LBY-REB
no      Chad put the fire down to heat.

[sees-the-hand-of]
act     accuse
verb    see, detect, suspect, discern, sense
obj     hand, fingerprint, machination
in|behind|obj.in|obj.behind|at PUT-UPON, crisis, trouble, revolt, uprising, protest, war, campaign, conspiracy, death, disappearance, theft, smear, rebellion, insurgency
!obj.mod shaky, free, bare, left, right, winning, poker
A       subj
B       obj.poss, obj.of, obj.mod
parties states
yes     Chad saw Libya's hand in the raid.  =>  TCD > LBY
no      A surgeon saw a shaky hand in Chad.
no      Chad sees Libya's hand in the success of the fair.

[gives-the-cold-shoulder]
type    REJECT
verb    give, turn, show
obj     shoulder
obj.mod cold
A       subj
B       iobj, iobj.poss, iobj.mod, iobj.by, iobj.from, to, to.by, to.from, to.poss, to.mod, obj.to, obj.to.by, obj.to.from, obj.to.poss, obj.to.mod
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO, REB, MIL, COP
!at     wedding, party, show, ceremony
yes     Chad gave Libya the cold shoulder.  =>  TCD > LBY
no      Chad gave its own bull a shoulder of hay.

[returns-unopened]
type    REJECT
verb    return, send back, send, give back, hand back
obj     letter, note, proposal, message, offer, draft, petition, invitation
advmod|xcomp|acl|advcl|obj.acl|obj.advmod  unopen, unread, unopened, unsigned, unanswered
A       subj
B       obj.from, from, obj.mod, obj.of, obj.by, obj.poss, to
parties doer
B.sector GOV, LEG, IGO, UNO, MIL, REB, OPP
yes     Chad returned a Libyan letter unopened.  =>  TCD > LBY
no      Chad returned an unopened parcel of books.

[looks-into-them]
type    ACCUSE investigate
verb    look
into    ANY
!into   proposal, offer, plan, idea, possibility, option, future, way, eye, eyes, face, camera, request, bid, question, purchase, feasibility, prospect, deal, mirror, abyss, distance, sun, soul, price, cost, market, opportunity, death, crash, accident, burglary, theft, robbery, fire, collision, drowning, disappearance, school, vaccine, model, use, benefit, cause, origin, drug
!xcomp  CLAUSE
A       subj
B       into, into.by, into.of, into.poss, into.mod, into.of.by, into.of.mod, into.of.poss
A.sector GOV, JUD, COP, LEG, OPP, IGO, UNO, SPY
parties doer
rank    late
!as     ANY
!into.about wine, food, water, price
yes     Chadian prosecutors are looking into a Libyan bank.  =>  TCD > LBY
yes     Chad's parliament is looking into killings by Libyan police.  =>  TCD > LBY
no      Chad is looking into the purchase of Libyan oil.
no      Chad's parliament looked into Libyan schools as a model.

[compares-notes]
act     meet
verb    compare
obj     note
A       subj
B       with, obj.with
parties states
A.sector GOV, LEG, MIL, COP, SPY, IGO, UNO, REB, OPP
when    happened, ongoing, planned, denied
!with   coach, captain, singer, actor, chef
yes     Libyan and Chadian ministers compared notes in Oslo.  =>  LBY & TCD
no      Two Chadian singers compared notes with a Libyan drummer.

[gets-together-with]
act     meet
verb    get, come
prt|advmod together
!xcomp  sing, play, host, dance, celebrate, fight
!for    match, concert, feast, carnival, festival, show, party, wedding
A       subj
B       with
parties states
A.sector GOV, LEG, MIL, COP, IGO, UNO, REB, OPP, PTY
when    happened, ongoing, planned, denied
!in     duet, painting, song, film, play, final, match
!advcl  host, sing, play, dance, celebrate
!subj   fan, player, singer, supporter, team, couple, family
yes     Libyan and Chadian ministers got together in Oslo.  =>  LBY & TCD
no      Libyan and Chadian fans got together in Oslo.

[talks-it-over]
act     meet
verb    talk, hash, thrash, chew
obj     matter, dispute, row, quarrel, issue, affair, crisis, differences, difference, problem, it
prt|advmod over, out
A       subj
B       with, obj.with
parties states
when    happened, ongoing, planned, denied
!subj   coach, captain, club, player, fan, team, couple, federation
yes     Chad and Libya are talking the matter over.  =>  TCD & LBY
no      A couple in Chad talked the matter over.

[calls-on-a-leader]
act     visit
verb    call
!xcomp  ANY
!ccomp  ANY
!for    ANY
!advcl  ANY
!obj    ANY
!on.acl ANY
A       subj
B       on, on.of, on.mod, on.poss
parties states
A.sector GOV, LEG, ELI, OPP, MIL, REB, REL, IGO, UNO
when    happened, ongoing
on      president, minister, king, queen, pope, premier, chancellor, governor, emir, sultan, leader, speaker, patriarch, ambassador, secretary, chairman, prince
yes     Chad's foreign minister called on the Libyan president in Tripoli on Monday.  =>  TCD > LBY
no      Chad called on the Libyan president to open the dam.

[calls-at-a-ministry]
act     visit
verb    call, drop, stop
at|by|in_at ministry, palace, office, headquarters, parliament, commission, chancery, residence, capitol, white house, kremlin, secretariat, embassy, pentagon, foreign office
!obj    ANY
A       subj, subj.of, subj.mod
B       at.mod, at.poss, at.of, at@, at.in@, in@, by.mod, by.poss, by.in@
parties doer
when    happened, ongoing
rank    late
A.sector GOV, LEG, ELI, MIL, IGO, UNO, REL, OPP, REB
yes     The Libyan president called at the palace in Chad.  =>  LBY > TCD
no      A Chadian ship called at a Libyan port.
no      A Libyan minister looked at the palace in Chad.

[plays-the-mediator]
type    CONSULT third-party
verb    play
obj     mediator, intermediary, broker, peacemaker, middleman, go, matchmaker, honest broker, conciliator, interlocutor, go-between
A       subj
B       between, obj.between, for, obj.for, obj.., for..
parties states
when    happened, ongoing
yes     Norway played mediator between Chad and Libya.  =>  NOR > TCD + LBY
no      Norway played go with a Japanese master.

[offers-itself-as-go-between]
act     offer-mediation
verb    put, put forward, offer, propose, volunteer, pitch, present
obj     itself, himself, herself, themselves, service, services
as      go, between, go-between, middleman, peacemaker, facilitator, honest broker, matchmaker
A       subj
B       between, as.between, for, as.for, as.., in.of, as.in.of, in.between
parties states
yes     Norway put itself forward as a go-between for Chad and Libya.  =>  NOR > TCD + LBY
no      Norway put itself forward as a venue for the games.

[rushes-between]
type    CONSULT third-party
verb    rush, shuttle, hurry, hop, ferry, jet, scurry
between ANY
!between office, bank, school, home, job, airport, hotel, island, village, meeting, talk, appointment, game
!obj    ANY
A       subj
B       between
parties states
A.sector GOV, IGO, UNO, REL, LEG
when    happened, ongoing
rank    late
!on     holiday, tour, vacation
!for    work, holiday
yes     Egyptian envoys rushed between Chad and Libya.  =>  EGY > TCD + LBY
no      Egyptian buses rushed between Chad and Libya.

[walks-away-from-pact]
act     withdraw-from
verb    walk, walk away, step, back
prt|advmod|away_from away, ANY
from|away_from  treaty, pact, convention, accord, agreement, protocol, statute, charter, compact
!from.mod peace, ceasefire
A       subj
B       from.with, away from.with, with, from.mod
need    actor
parties states
instrument from|away_from
yes     Chad walked away from a fishing accord with Libya.  =>  TCD > LBY
no      Chad walked away from a wreck with Libya.

[goes-back-on-recognition]
act     withdraw-recognition
verb    go, renege
on      RECOGNITION, acceptance
prt|advmod|on  back, ANY
A       subj, on.poss
B       on.of@, on.of.poss@, on.of
parties states
yes     Chad reneged on its recognition of Kosovo.  =>  TCD > XKX
no      Chad reneged on its acceptance of a prize.

[protest-note-noun]
type    ACCUSE disapprove
noun    note, letter
mod     protest
nA      poss, from, by, mod, light, subj
nB      to, to.mod, to.poss, against, over.by
parties states
rank    late
yes     Chad's protest note to Libya was published.  =>  TCD > LBY
no      A bank note from Chad to Libya was forged.

[supplies-with-arms]
act     arm
verb    equip, supply, provide, furnish, stock, ply, rearm
with    WEAPONS, gun, launcher, bullet, grenade, mine, mortar, warship, launch, warplane, cartridge, explosive, bomb, kalashnikov, armoured vehicle
!with.mod water, toy, nail, spray, staple, fire
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties any
B.sector GOV, MIL, REB, COP, PRM
!obj    museum, team, film
yes     Chad supplied Libyan rebels with mortars.  =>  TCD > LBY-REB
no      Chad supplied Libya's hospital with beds.

[handout-of-arms]
act     arm
noun    handout, distribution, shipment, delivery, gift, consignment, transfer, shipping, airlift, supply
of      WEAPONS, gun, launcher, grenade, mortar, rifle, warplane
nA      poss, by, light, from, subj
nB      to, of.to, among, for
parties any
A.sector GOV, MIL, REB
B.sector GOV, MIL, REB, COP, PRM, CVL
rank    late
yes     Chad's shipment of rifles to Libyan rebels went on.  =>  TCD > LBY-REB
no      Chad's shipment of bananas to Libya went on.

[carries-banners]
type    PROTEST demo
verb    carry, hold, wave, hold up, brandish, raise, hoist, display
obj     banner, placard
subj    STREET-PEOPLE
outside|past|before|in_front_of|against|through|to|around|at  ANY
!at     match, game, final, stadium, carnival, opening, fair, exhibition, wedding, festival, concert, ceremony
A       subj, subj.of, subj.mod
B       against, against.., past.mod, past.poss, past.of, past, outside.mod, outside.poss, outside.of, before.mod, before.poss, in front of.mod, in front of.poss, to.mod, to.poss
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, MED, REF, SOC, BUS
need    actor
parties any
when    happened, ongoing, planned
rank    late
!before match, game, final, kick-off, kickoff, race
!in     procession, carnival
!xcomp  welcome, greet, celebrate, cheer, honour, honor
!advcl  welcome, greet, celebrate, cheer, honour, honor
!around bus, stadium
!acl    welcome
yes     Chadian students carried banners past the Libyan embassy.  =>  TCD-CVL > LBY
no      Chadian fans carried banners past the stadium.

[stands-outside-in-protest]
type    PROTEST demo
verb    stand, shout, chant, kneel, whistle, jeer, boo, wail, yell, sit in, sit
outside|before|in_front_of|at  EMBASSY, CONSULATE, parliament, ministry, palace, court, prison, courthouse, headquarters, clinic, barracks, town hall, city hall, congress, assembly, residence
subj    STREET-PEOPLE
obj|in|with|prt|advmod|for  silence, abuse, insult, slogan, in, silently, placard, candle, banner, curse
!in     uniform
A       subj, subj.of, subj.mod
B       outside.mod, outside.poss, outside.of, outside, before.mod, before.poss, in front of.mod, in front of.poss, at.mod, at.poss, against
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, MED, REF, SOC, BUS
need    actor
parties any
when    happened, ongoing, planned
rank    late
!for    concert, show, film, minute, dead, victim, king, queen, pope, photo, autograph
!in_support_of|in_favour_of ANY
yes     Chadian nurses stood in silence outside the Libyan embassy.  =>  TCD-CVL > LBY
no      Chadian nurses stood in a queue outside a shop.

[locks-themselves-to]
type    PROTEST obstruct
verb    lock, tie, barricade
obj     themselves, himself, herself, itself
to|in|inside gate, gates, railing, railings, fence, tree, door, bulldozer, digger, track, rail, barrier, EMBASSY, CONSULATE, ministry, parliament, university, faculty, lecture hall, town hall, city hall, headquarters
subj    STREET-PEOPLE
A       subj, subj.of, subj.mod
B       to.of, to.mod, to.poss, to.of.mod, to.of.poss, to.of.of, in.mod, in.poss, in.of, inside.mod, inside.poss, inside.of
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, MED, REF, SOC, BUS
need    actor
parties any
when    happened, ongoing, planned
yes     Chadian farmers locked themselves to the gate of Libya's embassy.  =>  TCD-CVL > LBY
no      Chadian families barricaded themselves in a cellar as Libyan troops came.
no      A Chadian farmer locked himself in a Libyan hotel.

[calls-off-protest]
type    RETREAT
verb    call off, lift, end, abandon, give up, break off, suspend, halt, stop, drop
obj     blockade, strike, sit-in, boycott, protest, occupation, picket, barricade, walkout, hunger strike, protests, roadblock
!obj.mod air, trade, naval, missile, military
A       subj, subj.of, subj.mod, obj.poss
B       obj.of.of, obj.of.poss, obj.of.mod, obj.of, obj.against, against, obj.at.mod, obj.at.poss
B.else  state
A.sector CVL, LAB, EDU, AGR, OPP, PTY, BUS, MED, REL, REF
need    both
parties any
when    happened, ongoing
!obj.of media, press, match, game, referee
!subj   player, footballer, fan, team
yes     Chadian lorry drivers called off their blockade of the Libyan border.  =>  TCD-CVL > LBY
no      Chadian coaches called off a swim at the Libyan border.

[makes-off-with-people]
type    ASSAULT abduct
verb    make, run, ride, drive
prt|advmod off, away
with    hostage, captive, miner, villager, girl, schoolgirl, boy, priest, nurse, driver, engineer, student, worker, child, woman, teacher, soldier, passenger, pilgrim, monk, nun, herder, fisherman, sailor, policeman, doctor, tourist, missionary, trader
A       subj, subj.of, subj.mod
B       with, with.mod, with.of, with.from
A.sector REB, MIL, CRM, PRM
parties any
when    happened, ongoing, denied
!with.poss its, their, his, her
!to     wedding, hospital, safety
yes     Libyan rebels made off with four Chadian miners.  =>  LBY-REB > TCD-CVL
no      Libyan rebels made off with four Chadian sheep.
no      Chadian soldiers drove away with their children.

[put-captive-to-death]
act     attack
verb    put
to      death, sword
A       subj, by
B       obj, obj.of, obj.mod, obj.poss
A.sector REB, PRM, CRM
parties any
when    happened, denied
yes     Libyan rebels put a Chadian hostage to death.  =>  LBY-REB > TCD-CVL
no      Libyan rebels put a sick mule to death.

[puts-on-the-rack]
type    ASSAULT torture
verb    put, stretch, hold, push, force, dunk
obj     ANY
on|under|obj.on|obj.under rack, water
!obj    table, ship, boat, area, city, camera
A       subj, by
B       obj, obj.of, obj.mod, obj.poss
B.sector CVL, JRN, OPP, REB, CRM, MIL, LAB, REF, MED, EDU
A.sector COP, MIL, GOV, SPY, REB, JUD
parties any
when    happened, ongoing, denied
!in     joke, pool, race, game
yes     Chadian police put two Libyan teachers on the rack.  =>  TCD > LBY-CVL
no      Chad put two Libyan bottles on the rack.

[wades-into-crowd]
type    ASSAULT crowd-control
verb    wade, wad, pile, tear, plough, lay, lay into
into    crowd, rally, march, protest, sit-in, demonstration, gathering, protester, marcher, demonstrator, striker, picket, procession
subj    police, policeman, officer, soldier, troop, gendarme, trooper, guard, constable
A       subj, subj.mod, subj.of, subj.poss
B       into.of, into.of.mod, into.mod, into.by, into
B.else  people
parties any
when    happened, ongoing, denied
!in     truck, car, lorry
!xcomp  shake, greet, rescue, help, meet
!advcl  shake, greet, rescue, help, meet
!into.in truck, car, lorry
yes     Chadian police waded into a crowd of Libyan students.  =>  TCD > LBY-CVL
no      A Chadian lorry ploughed into a crowd of Libyan students.
no      Chadian police waded into the crowd to greet Libyan guests.

[falls-upon]
act     attack
verb    fall, pounce, swoop, spring, fell
upon    ANY
!obj    ANY
subj    fighter, rebel, militant, gunman, guerrilla, soldier, troop, insurgent, militiaman, herder, bandit, tribesman, gunmen, jihadist, warrior, raider, force, army, militia, group, mob
A       subj, subj.of, subj.mod
B       upon, upon.of, upon.poss, upon.mod, upon..
parties any
A.sector MIL, REB, CRM, PRM, CVL, AGR, OPP
when    happened, ongoing, denied
!upon   times, time, cache, hoard, wine, food, feast, stock, find, store, treasure
yes     Chadian rebels fell upon a Libyan patrol.  =>  TCD-REB > LBY
no      Snow fell upon a Libyan patrol.

[peppers-with-fire]
act     attack
verb    pester, harass, pepper, spray, plaster, riddle, hose, drench, greet
with|obj.with  gunfire, fire, bullet, shell, lead, mortar, rocket, shot, grenade, buckshot, machine-gun fire
!with.mod friendly
obj     ANY
!obj    question, crop, weed, goal, keeper, goalkeeper, net, target, defence, defense, guest, president, king, queen
A       subj, subj.of, subj.mod
B       obj@, obj.of, obj.mod, obj.poss, obj.in@
parties any
A.sector MIL, REB, COP, GOV, PRM, CRM
when    happened, ongoing, denied
rank    late
!subj   forward, striker, attacker
!with   goal
yes     Chadian rebels peppered a Libyan convoy with bullets.  =>  TCD-REB > LBY
no      Chadian reporters peppered a Libyan minister with questions.
no      Chad peppered Libya's goal with shots.

[meets-crowd-with-gas]
type    ASSAULT crowd-control
verb    meet, answer, greet, reply, respond, receive, counter
with|obj.with  grenade, gas, tear gas, teargas, baton, truncheon, bullet, water cannon, cannon, pepper spray, gunfire, club, volley, stun grenade, whip
A       subj, by
B       obj, obj.mod, obj.of, obj.poss, to, to.mod, to.by
B.sector CVL, OPP, LAB, EDU, REL, REF, AGR, MED, JRN
A.sector COP, MIL, GOV, PRM
parties any
when    happened, ongoing
yes     Chadian police met Libyan marchers with tear gas.  =>  TCD > LBY-CVL
no      Chadian police met Libyan boxers with flowers.

[daubs-with-paint]
type    PROTEST vandalize
verb    daub, splash, spatter, smear, pelt, splatter, spray, douse, throw, hurl, spray-paint, drench
with|obj|of.with|obj.with|obj.of.with paint, slogan, graffiti, blood, egg, tomato, red paint, manure, dung
obj|at|on|over|across EMBASSY, CONSULATE, embassy, consulate, wall, gate, door, facade, façade, statue, monument, residence, headquarters, parliament, ministry, memorial
subj    STREET-PEOPLE, man, vandal, mob
A       subj, subj.of, subj.mod
B       obj.of, obj.mod, obj.poss, obj.of.mod, obj.of.of, obj.of.poss, of.poss, of.mod, at.mod, at.poss, at.of, on.mod, on.poss, on.of, over.mod, over.poss, on.of.mod, on.of.poss, at.of.mod
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF
parties any
need    both
when    happened, ongoing
!as     art
yes     Chadian students daubed the walls of Libya's embassy with paint.  =>  TCD-CVL > LBY
no      Chadian painters daubed the walls of a school in Libya with slogans.

[orders-to-stay-indoors]
type    COERCE curfew
verb    order, command, instruct, oblige, force
xcomp   stay, remain, keep
xcomp.advmod|xcomp.at|xcomp.prt|xcomp.in  indoors, home, inside, house
A       subj, by
B       obj, obj.of, obj.mod, obj.poss, iobj
A.sector GOV, COP, MIL
B.sector CVL, BUS, EDU, REL, REF, LAB, AGR, MED
parties doer
when    happened, ongoing, denied
!xcomp.obj ANY
!because_of|due_to storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!xcomp.because_of|xcomp.due_to storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!during storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!xcomp.during storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!obj.poss its, their, his, her
!xcomp.for holiday, game, match
!for    holiday
yes     Chad ordered Libyan students to stay indoors.  =>  TCD > LBY-CVL
no      Chad ordered Libyan traders to stay calm.
no      Chad ordered Libyan students to keep their phones at home.

[bows-before]
type    CONCEDE
verb    climb, climb down, back down, back, fold, blink, bend, buckle, give
before|in_the_face_of|under  PARTY, pressure, demand, threat
prt|advmod|before|under  down, PARTY, way, pressure
!obj    coast, case, rule, knee, bar, steel
A       subj
B       before, before.poss, before.from, in the face of, in the face of.poss, in the face of.from, under.from, under.mod, before.mod
parties states
when    happened, ongoing
rank    late
yes     Chad backed down before Libya.  =>  TCD > LBY
no      Chad backed a horse before the race.

[drops-its-objections]
type    CONCEDE
verb    drop, withdraw, lift, waive, shelve, abandon, retract, give up, set aside
obj     objection, opposition, reservation, veto, resistance
to|obj.to ANY
A       subj, obj.poss
B       to.of, to.poss, to.mod, to.by, to.with, to, obj.to.of, obj.to.poss, obj.to.mod, obj.to.by, obj.to.with, obj.to
parties states
when    happened, ongoing
yes     Chad dropped its objections to Libya's bid.  =>  TCD > LBY
no      Chad dropped its rates to Libya's level.

[throws-a-lifeline]
type    AID
verb    throw, toss, extend, offer
obj     lifeline
A       subj
B       to, iobj, obj.to, to.mod, iobj.mod, obj.to.mod
parties states
when    happened, ongoing
!with   draw, win, defeat, goal, penalty, victory, miss
!subj   win, goal, draw, defeat, keeper, goalkeeper, striker, team
yes     Chad threw a lifeline to Libya.  =>  TCD > LBY
no      A win threw a lifeline to Libya.

[fixes-a-date]
act     meet
verb    fix, set, agree, agree on, settle, name, pick, choose, settle on
obj|on|upon date, day
for|obj.for|on.for|upon.for meeting, talk, talks, summit, session, encounter, round, negotiation
A       subj
B       with, for.with, obj.for.with, on.for.with
joint   yes
parties states
status  planned
when    planned
!for.mod championship, training, race, cup, league, wedding, royal
!for.of match, game, tournament
!obj.for.mod championship, training, race, cup, league
!obj.for.of match, game, tournament
!for.with striker, coach, player, singer
yes     Chad and Libya fixed a date for a summit.  =>  TCD & LBY planned
no      Chad fixed a date for a race.

[scoffs-at]
act     condemn
verb    scoff, sneer, snipe, carp, bristle, seethe, huff, bridle
at|about|over|against  ANY
!at     proposal, offer, demand, idea, suggestion, threat, warning, request, plan, price, cost, report, rumour, rumor, tax
A       subj
B       at, at.poss, at.mod, at.of, at.by, about, about.poss, about.mod, over.poss, over.mod, against, against.poss
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO
yes     Chad's foreign minister scoffed at Libya's army.  =>  TCD > LBY
no      Chad's foreign minister scoffed at rain.

[likens-to-evil]
act     condemn
verb    liken, like, compare, equate
to|with|obj.to|obj.with hitler, nazi, nazis, gestapo, fascist, fascism, apartheid, mafia, thug, bandit, holocaust, gangster, plague, cancer, stalin, terrorist, terrorism, genocide, nazism, dictator, dictatorship, pirate, piracy, blackmail, robbery, slavery, colonialism, inquisition, adolf hitler, islamic state
A       subj, subj.poss
B       obj.by, obj, obj.poss, obj.mod, obj.of
parties doer
!obj    inflation, virus, disease, drug, corruption, poverty, smoking, drought, unemployment, crime, film, party, food, bread, wine, beer, price, weather, flood, music, tax
yes     Chad likened Libya's leader to Hitler.  =>  TCD > LBY
no      Chad likened Libya's leader to Mandela.

[cries-foul]
act     condemn
verb    cry, call
obj     foul
over|at|about|obj.over|obj.at|obj.about ANY
!over   goal, penalty, offside, call, tackle, match, try, red card, referee, decision
!obj.over goal, penalty, offside, call, tackle, match, try, referee, decision
A       subj
B       over.poss, over.by, over.mod, over.of, over, obj.over.poss, obj.over.by, obj.over.mod, obj.over.of, obj.at.poss, obj.at.mod, at.poss, at.mod, at, about.poss, about.mod
parties states
yes     Chad cried foul over Libya's dam.  =>  TCD > LBY
no      Chad's captain cried foul over a goal by Libya.

[raises-voice-against]
act     condemn
verb    raise, lift
obj     voice
A       subj
B       against, against.of, against.poss, against.mod, against.by
parties doer
!subj   tenor, singer, choir, soprano, conductor
against ANY
!against hunger, poverty, racism, disease, corruption, violence, orchestra, music, noise
yes     Chad raised its voice against Libya.  =>  TCD > LBY
no      Chad raised its voice against a storm.

[takes-their-side]
type    SUPPORT
verb    take
obj     side
obj.poss ANY
A       subj
B       obj.poss
parties states
!obj.mod ANY
!to     ANY
yes     Chad took Libya's side in the dispute.  =>  TCD > LBY
no      Chad took Libya's north side on foot.
no      Chad took Libya's side to extra time.

[declares-itself-for]
type    SUPPORT
verb    declare, pronounce
obj     itself, himself, herself, themselves
A       subj
B       for, with, in favour of, in favor of, for.poss, with.poss, in favour of.poss, for.mod, with.mod, behind
parties states
!xcomp  ANY
when    happened, ongoing
!for    diet, food, wine, beach, music, draft
for|with|in_favour_of|in_favor_of|behind PARTY, bid, claim, candidate, plan, proposal, cause, position, statement
!in     medal, race, final
yes     Chad declared itself for Libya.  =>  TCD > LBY
no      Chad declared itself for the sport of kings.

[puts-in-for-a-meeting]
type    REQUEST meet
verb    put, put in
for     meeting, talk, talks, session, audience, interview
prt|advmod|in  in, ANY
A       subj
B       for.with, with
parties states
status  requested
when    requested
yes     Chad put in for a meeting with Libya.  =>  TCD > LBY requested
no      Chad put up a tent for a meeting with Libya.

[puts-to-sea]
type    MOBILIZE weapons
verb    put, send, order
to      sea
obj     warship, destroyer, frigate, submarine, fleet, cruiser, carrier, cutter, flotilla, corvette, gunboat, squadron, aircraft carrier, minesweeper
A       subj, obj.poss, obj.mod
need    actor
parties doer
when    happened, ongoing
!for    research, study, repair, test
!with   ANY
!xcomp  fish, film, study, search, rescue, look
!obj.mod fishing, cruise
!advcl  fish, film, study
!to.acl fish, film, study
yes     Chad put a frigate to sea.  =>  TCD >
no      Chad put a yacht to sea.

[turns-off-the-money]
type    SANCTION discontinue
verb    turn off, shut off, turn, choke off, cut off, dry up
prt|advmod off, up
obj     cash, money, fund, funds, funding, aid, credit, tap, spigot, subsidy, loan, flow
obj|obj.of cash, money, fund, funds, funding, aid, credit, loan, grant, subsidy
A       subj
B       to, for, obj.for, obj.to, obj.of.to, obj.of.for, for.poss, for.mod, to.mod, to.poss
parties states
yes     Chad turned off the tap of aid to Libya.  =>  TCD > LBY
no      Chad turned off the taps in a Libyan bath.

[shuts-their-accounts]
type    SANCTION discontinue
verb    shut, close, block
obj     account
!obj.mod twitter, facebook, social, media, fake, email, instagram, user
obj.of|obj.poss|obj.mod ANY
A       subj
B       obj.of, obj.of.poss, obj.of.mod, obj.poss, obj.mod
A.sector GOV, BUS, JUD
parties any
when    happened, ongoing, planned
rank    late
!obj.poss its, their, his, her
!obj.of history, life, event, war
yes     Chad blocked the accounts of a Libyan firm.  =>  TCD > LBY
no      Chad blocked the accounts of a hacker.
no      Chad closed its account of Libya's history.

[restored-to-post]
act     take-office
verb    restore, reinstate
to|in|as  OFFICES, POLITICAL-OFFICE
obj     POLITICAL-OFFICE
A       obj, obj.of, obj.mod, obj.poss, obj..
need    actor
parties any
A.sector GOV, LEG, JUD, MIL, COP, OPP
when    happened
!to.as  coach, captain
yes     Chad's interior minister was restored to his post.  =>  TCD >
no      A cook in Chad was restored to health.

[waves-treaty-through]
act     ratify
verb    wave, wave through, nod
obj|through treaty, accord, pact, convention, protocol, agreement
prt|advmod|through through, ANY
A       subj
B       obj.with, with, through.with
need    actor
parties states
A.sector GOV, LEG
instrument obj|through
yes     Chad's parliament waved through a treaty with Libya.  =>  TCD > LBY
no      Chad's parliament waved through a law on fish.

[withholds-recognition]
act     recognise
verb    withhold
obj     RECOGNITION
A       subj
B       from@, obj.from@, obj.of@, to@, iobj@, obj.to@
parties states
status  denied
when    denied
yes     Chad is withholding recognition from Kosovo.  =>  TCD > XKX denied
no      Chad is withholding recognition from its poets.

[stops-paying-for]
type    SANCTION discontinue
verb    stop, cease, quit
xcomp   pay, finance, fund, bankroll, subsidise, subsidize, arm, supply, equip, sponsor
A       subj
B       xcomp.obj, xcomp.obj.poss, xcomp.obj.mod, xcomp.obj.of, xcomp.for, xcomp.for.poss, xcomp.for.mod, xcomp.for.of, xcomp.to
parties states
fact    yes
when    happened, ongoing
!xcomp.for right, rights, ticket, player, subscription, wine
!xcomp.with grape, wine, fruit, fish, car
!xcomp.obj club, team, museum, opera, salmon, festival, film, player
yes     Chad stopped paying for the Libyan army's rations.  =>  TCD > LBY
no      Chad stopped paying for paper lamps.

[gives-assurances]
type    AGREE
verb    give, offer, provide, make, hand
obj     assurance, guarantee, undertaking
!obj.mod quality, money-back
iobj|to|obj.to ANY
A       subj
B       iobj, to, obj.to, iobj.mod, to.mod, obj.to.mod
parties doer
A.sector GOV, LEG, MIL, REB, OPP, IGO
status  planned
when    planned
rank    late
yes     Chad gave Libya assurances that the dam would stay open.  =>  TCD > LBY planned
no      The shop gave its clients in Libya assurances.

[is-delighted-with]
type    SUPPORT
adj     delighted, pleased, overjoyed, gratified, heartened, thrilled
with|at|by|about ANY
A       subj
B       with.poss, with.by, with.of, with.mod, with, at.poss, at.by, at.of, at.mod, at, by.poss, by.by, by.of, by.mod, by
parties states
!with   win, result, prize, victory, sale, price, draw, performance, wine, goal, team, player, visit, show, film, match, start, trip, food, growth, dancer, singer
when    happened, ongoing
!with.poss its, their, his, her
!at     draw, win, goal, victory, match, prize, growth
!by     win, goal, draw, match, film, music, wine, dancer, singer
yes     Chad was delighted with Libya's offer.  =>  TCD > LBY
no      Chad was delighted with the rain.

[told-to-expect-harm]
act     threaten
verb    tell, warn, advise
xcomp   expect, brace, prepare, await, ready, face
xcomp.obj|xcomp.for|xcomp.obj.of sanction, sanctions, war, reprisal, retaliation, strike, attack, arrest, handcuff, duty, tariff, bomb, missile, embargo, blockade, expulsion, revenge, invasion, bombardment, punishment, boycott, prison, jail, prosecution
!xcomp.obj.mod less, fewer
A       subj
B       obj, iobj, obj.mod, obj.of, iobj.mod
parties doer
when    happened, ongoing
!obj    citizen, national, traveller, traveler, tourist, farmer, staff, passenger, thief, driver
!obj.poss its, their, his, her
!xcomp.for.by ANY
!xcomp.for.from ANY
!xcomp.obj.from ANY
!xcomp.obj.by ANY
!xcomp.obj.of locust, flu, nerves, heat
A.sector GOV, MIL, REB, IGO, SPY, LEG, OPP
yes     Chad told Libya to expect sanctions.  =>  TCD > LBY
no      Chad told its farmers to expect rain.
no      Chad warned its citizens to brace for war in Libya.
no      Chad told Libya to await an attack from Mali.

[serves-notice-on]
act     threaten
verb    serve, put
obj|on  notice
!on     monday, tuesday, wednesday, thursday, friday, saturday, sunday
A       subj, by
B       on, obj.on, obj, obj.on.mod
parties states
!on.mod short, public
when    happened, ongoing
!with   goal, win, victory, lap, try, century, performance, display, strike, header
!in     final, semi-final, half, match, game, race, opener, league, season, qualifier
yes     Chad served notice on Libya over the dam.  =>  TCD > LBY
yes     Chad put Libya on notice over the dam.  =>  TCD > LBY
no      A landlord served notice on a tenant in Libya.
no      Chad put Libya on notice with a first-half goal.

[on-the-telephone-to]
act     call
noun    telephone, phone
is      ANY
parties states
when    happened, ongoing, planned, denied
nA      is, subj
nB      to, with
yes     Chad's president was on the telephone to Libya's king.  =>  TCD & LBY
no      Chad's president was on the telephone to his tailor.

[puts-under-martial-law]
type    COERCE martial-law
verb    put, place, lay, bring
under   law, rule, emergency, curfew, state of emergency, lockdown, martial law
under.mod|under.of|under martial, army, emergency, military, curfew, lockdown, state of emergency, siege, martial law
A       subj, by
B       obj, obj.of, obj.poss
B.else  own
parties any
A.sector GOV, MIL, COP, LEG
when    happened, ongoing, denied
yes     Chad put the north under martial law.  =>  TCD > TCD-CVL
no      Chad put the fields of the north under water.

[claps-curfew-on]
type    COERCE curfew
verb    clap, slap, slam
obj     curfew, lockdown
A       subj, by
B       on@, obj.on@, on.of, on.mod, obj.on.of, obj.on.mod
B.else  own
parties any
A.sector GOV, MIL, COP, LEG
when    happened, ongoing
yes     Chad clapped a curfew on Libyan students.  =>  TCD > LBY-CVL
no      Chad clapped a band on stage.

[closes-doors-to-travellers]
type    COERCE restrict
verb    close, shut, bar, lock, slam, bolt
obj     airport, port, harbour, harbor, gate, train, railway, door, doors, crossing, skies, sky, waters, highway, hotel
to|against|obj.to  traveller, traveler, visitor, migrant, refugee, tourist, ship, vessel, trawler, flight, plane, aircraft, lorry, truck, passenger, national, citizen, pilgrim, boat, trader, worker, student, trucker, crew, airline
A       subj
B       to, to.mod, to.of, to.from, to.poss, obj.to, obj.to.mod, obj.to.from, against, against.mod, against.from
parties doer
A.sector GOV, COP, MIL, LEG
when    happened, ongoing, denied
rank    late
!because_of|due_to storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!during storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave, pandemic, outbreak, epidemic, festival
!after  crash, storm, tornado, flood, heat, smog, snow, rain, typhoon, hurricane, cyclone, fire, weather, fog, wind, volcano, ash, quake, earthquake, wave
!subj   hotel, restaurant, bar, club, museum
!at     airport
!as     storm
!advcl  near, rage
yes     Chad closed its airports to Libyan travellers.  =>  TCD > LBY-CVL
no      Chad closed its airports to watchers of birds.

[makes-light-of-threat]
type    REJECT
verb    make
obj     light
of|obj.of threat, warning, demand, ultimatum, complaint, appeal, request, plea, call
A       subj
B       of.poss, of.by, of.from, of.mod, of.of, obj.of.poss, obj.of.by, obj.of.from, obj.of.mod
parties states
!of.for penalty, goal
!of.from attack, striker
yes     Chad made light of Libya's demand.  =>  TCD > LBY
no      Chad made light of the rain.

[rattles-sabre-at]
act     threaten
verb    rattle, shake, wave, brandish
obj     sabre, saber, fist, sword
at      ANY
A       subj
B       at@, at.of, at.poss, at.mod, obj.at@
parties states
A.sector GOV, MIL, REB, LEG
when    happened, ongoing
!at     parade, museum, show, wedding, camera, ceremony, sun, crowd, fan, match, game
yes     Chad rattled its sabre at Libya.  =>  TCD > LBY
no      Chad's dancers shook a fist at the sun.

[buries-the-hatchet]
type    AGREE
verb    bury, mend, patch
obj     hatchet, fence, fences
!obj.mod wire, garden, wooden, border, sea
A       subj
B       with, obj.with
joint   yes
parties states
status  planned
when    planned
!along  ANY
!obj.along ANY
!on     border
yes     Chad and Libya buried the hatchet.  =>  TCD & LBY planned
yes     Chad mended fences with Libya.  =>  TCD & LBY planned
no      Farmers in Libya mended a wire fence with pliers.

[washes-hands-of]
type    SANCTION discontinue
verb    wash
obj     hand
of|obj.of PARTY
A       subj
B       of, obj.of
parties states
!of     debt, ink, dirt, blood
!obj.of debt, ink, dirt, blood
yes     Chad washed its hands of Libya.  =>  TCD > LBY
no      A nurse from Chad washed her hands of ink.

[flushes-rebels-out]
act     attack
verb    flush, smoke, mop, drive, prise, dislodge, blast, root, winkle, hunt, take, mop up, flush out, root out, rout, trounce
obj     rebel, militant, fighter, insurgent, guerrilla, gunman, jihadist, terrorist, militia, separatist, islamist, remnant, gunmen
prt|out_of|from|on|advmod|off|obj.out_of|obj.from|obj.off out, up, on, off, ANY
A       subj, by
B       obj, obj.of, obj.mod, obj.poss
!from   office, parliament, list, list, power, prison, jail, school, match, game, final, pitch
!out_of|obj.out_of prison, jail, office
A.sector MIL, GOV, COP, PRM, REB
parties doer
when    happened, ongoing
rank    late
yes     Chad's army flushed Libyan rebels out of a cave.  =>  TCD > LBY-REB
yes     Chad's army mopped up Libyan rebels.  =>  TCD > LBY-REB
no      Chad's army drove a Libyan bus out of a ditch.

[deals-a-blow-to]
act     attack
verb    deal, deliver, inflict
obj     blow, casualty, loss, beating, defeat
obj|subj|on|in blow, rebel, fighter, army, troop, militant, force, guerrilla, casualty
to|on|obj.to|obj.on|iobj troop, troops, rebel, militant, fighter, army, garrison, soldier, force, militia, guerrilla, insurgent, convoy
!obj.mod economic, electoral, diplomatic, fresh, political, legal
A       subj, subj.of, subj.mod
B       to, to.mod, to.of, to.poss, on, on.mod, on.of, on.poss, iobj, obj.to, obj.to.mod, obj.on, obj.on.mod
A.sector MIL, REB, PRM
parties doer
when    happened, ongoing
rank    late
!in     match, game, final, race, chess, cup, league, football, pitch, half, tournament
!to.in  match, game, final, race, chess, cup, league
yes     Chadian rebels inflicted casualties on Libyan troops.  =>  TCD-REB > LBY
no      Chadian rain inflicted losses on Libyan farms.

[gets-tough-with]
act     threaten
verb    get, talk
with    PARTY
xcomp|advmod|obj tough, rough
A       subj
B       with, with.mod
parties states
when    happened, ongoing
!in     half, match, game, final, race
!on     pitch, field, court, ice
yes     Chad talked tough with Libya over the dam.  =>  TCD > LBY
no      Chad's keeper talked with a tough rival.

[digs-in-heels]
type    REJECT
verb    dig, dig in
obj|in  heel
over|against|on  plea, request, demand, proposal, plan, call, offer, appeal, ultimatum, term, condition
A       subj
B       over.poss, over.by, over.from, over.mod, over.of, against.poss, against.by, against.from, against.mod, on.poss, on.by
parties states
yes     Chad dug in its heels against a plan by Libya.  =>  TCD > LBY
no      Chad dug in its heels over wheat.

[rolls-out-red-carpet]
act     visit
verb    roll, roll out, lay, lay out, unroll
obj     carpet
for|obj.for PARTY
A       for, obj.for
B       subj
parties states
!for    premiere, film, star
A.sector GOV, LEG, ELI
when    happened, ongoing
obj.mod red
yes     Chad rolled out the red carpet for Libya's king.  =>  LBY > TCD
no      Chad rolled out a red carpet for a film.

[comes-to-the-rescue-of]
type    AID
verb    come, rush, fly, go, ride, hurry, race
to      rescue, aid, help, assistance
A       subj
B       to.of, to.poss
parties states
A.sector GOV, MIL, IGO
when    happened, ongoing
yes     Chad came to Libya's rescue.  =>  TCD > LBY
no      Rain came to the rescue of Libya.

[comes-to-the-defence-of]
type    SUPPORT
verb    come, rush, leap, spring, rise, jump, rally
to      defence, defense
!in     match, final, half
A       subj
B       to.of, to.poss
parties states
A.sector GOV, LEG, OPP, IGO
when    happened, ongoing
yes     Chad's foreign minister came to the defence of Libya.  =>  TCD > LBY
no      A goalkeeper came to the defence of Libya.

[writes-off-debts]
type    AID
verb    write, write off, wipe, wipe out, cancel, forgive, erase
prt|advmod|obj|off off, out, away, debt, loan, arrears
obj|off debt, loan, arrears, arrear
A       subj
B       obj.poss, obj.of, obj.by, obj.mod, off.poss, off.of, off.by, obj.from, iobj
parties states
A.sector GOV, IGO, LEG
when    happened, ongoing
!as     loss, bad, unpayable, worthless, hopeless
yes     Chad wrote off Libya's debts.  =>  TCD > LBY
no      Chad wrote off its damaged trucks.
