# Idioms of the news, third sheaf: huddles and heads put together, markets shut and funds cut off, food refused and banners hung, praise heaped, wrath vented,
# people hauled to court or ordered indoors, guns let fly.

[concept PLAYING]
nouns    match, game, final, semi-final, semifinal, quarter-final, cup, league, half, pitch, race, qualifier, tournament, championship, title, penalty, regatta, derby, season, friendly, tennis, football, rugby, cricket, chess, extra time, replay, innings, playoff, area, shoot-out

[concept PLAYERS]
nouns    striker, keeper, goalkeeper, defender, winger, midfielder, forward, footballer, player, referee, linesman, umpire, coach, manager, team, squad, batsman, bowler, boxer, cyclist, swimmer, runner, athlete, goal, goalpost, fan, singer, actor, film, song, play, show

[concept MISHAPS]
nouns    storm, flood, floods, leak, fire, snow, snowfall, ash, quake, earthquake, accident, crash, smog, heat, heatwave, fog, spill, bear, lion, tiger, shark, cyclone, hurricane, typhoon, blizzard, wildfire, blast, breakdown, fault, avalanche, landslide, eruption, volcano, explosion, rain, wind

[concept SMALL-ARMS]
nouns    rifle, gun, pistol, revolver, shotgun, machine gun, machine-gun, mortar, artillery, cannon, grenade, rocket, missile, howitzer, kalashnikov, firearm, catapult, slingshot

[concept GAOL-PEOPLE]
nouns    prisoner, inmate, detainee, striker, captive, convict, internee, hunger striker, dissident

[huddles-together]
act     meet
verb    huddle, parley, powwow, confer, haggle
!with   ANY
A       subj
joint   yes
parties states
A.sector GOV, LEG, MIL, IGO, SPY, COP, REB
when    happened, ongoing, planned, denied
rank    late
!obj    ANY
yes     Ministers of Norway and Peru huddled in Lima over stolen passports.  =>  NOR & PER
no      Swimmers of Norway and Peru huddled in the rain.
no      Officials of Norway and Peru conferred medals on two nurses.

[lets-fly]
act     attack
verb    let
xcomp|ccomp|obj|advcl|prt|advmod fly
subj|with|xcomp.with GUNNERS, SMALL-ARMS
at|on|into|xcomp.with.at|with.at|xcomp.at|xcomp.on|xcomp.into|against|xcomp.against ANY
A       subj, subj.mod, subj.of, subj.poss
B       at, at.mod, at.of, at.poss, on.mod, on.of, xcomp.at, xcomp.at.mod, xcomp.with.at, xcomp.with.at.mod, with.at, with.at.mod, obj.at, xcomp.at.of, xcomp.at.poss, xcomp.on.mod, against.mod, xcomp.against.mod
A.sector MIL, COP, GOV, REB, CVL, CRM, EDU, LAB, UAF, PRM, SPY
parties any
when    happened, ongoing, denied
!at|xcomp.at|with.at|obj.at|xcomp.with.at PLAYERS, target, PLAYING
yes     Norwegian rebels let fly with rifles at Peruvian soldiers.  =>  NOR-REB > PER
yes     A Norwegian student let fly with a rifle at Peruvian soldiers.  =>  NOR-CVL > PER
no      A Norwegian striker let fly at goal.
no      Norway's striker let fly at Peru's goal with a rocket.

[shells-come-down]
act     attack
verb    come down, rain, rain down, slam, burst, explode, come
subj    shell, bomb, rocket, missile, grenade, mortar, salvo, barrage
on|upon|among|into|around ANY
!on|into|in sea, water, zone, ocean, lake, desert, defence, goal, penalty, pad, pitch, area, market
A       subj.mod, subj.poss, subj.from, subj.of, subj.by
B       on.of, on.mod, on.poss, on@, on.in@, among, among.mod, among.of, into.mod, into.of, into.in@, into@, around.mod
parties doer
A.sector GOV, MIL, REB
when    happened, ongoing, denied
rank    late
!in|by|after|during PLAYING, mistake, test, error
yes     Norwegian rockets came down on a Peruvian army camp.  =>  NOR > PER
no      Norwegian rockets came down on the sea off Peru.
no      Norwegian rockets rained down on Peru's defence in the second half.

[uses-banned-weapon]
act     attack
verb    use, drop, fire, employ, unleash, spray, deploy, release, rain
obj     phosphorus, sarin, chlorine, napalm, chlorine gas, nerve agent, poison gas, mustard gas, chemical weapon, cluster bomb, cluster munition, barrel bomb
on|against|over|in|upon|obj.on|obj.against|obj.over|obj.in ANY
A       subj
B       obj.on, obj.on.mod, obj.on.of, obj.on@, obj.against, obj.against.mod, obj.over@, obj.in@, on, on.mod, on.poss, on.of, on@, against, against.mod, against.of, over@, over.mod, in@, in.mod, upon.mod
A.sector GOV, MIL, REB
parties doer
when    happened, ongoing, denied
rank    late
yes     Norwegian jets dropped white phosphorus on Peruvian villagers.  =>  NOR > PER-CVL
no      Norwegian cleaners used chlorine in Peru.

[onslaught-on]
act     attack
noun    onslaught, blitz, bombardment, strafing, rocketing, firebombing
!mod    verbal, media, legal, propaganda, charm, diplomatic, sales, marketing, tariff, trade, tax, online
nA      poss, by, mod, light
nB      on, on.mod, on.of, on.poss, on@, on.in@, against, against.mod, against.of, of, of.mod, of.poss, of@, of.in@, upon.mod
A.sector GOV, MIL, REB
parties doer
fact    yes
rank    late
!in|during PLAYING
!on     PLAYERS, import, trade, good, market, drug, crime, shoplifter, corruption, tax, smuggler, smoking
!of|against PLAYERS, senses, asteroid, particle, question, advert
yes     Norway's onslaught on Peruvian rebels went on.  =>  NOR > PER-REB
no      Norway's onslaught on the Chilean goal went on.
no      Norway's blitz on Peruvian imports of fake bags continued.
no      Norway's bombardment of Peru's goal paid off.

[liquidation-of]
act     attack
noun    liquidation, slaying, assassination, gunning-down, butchering
of      leader, commander, fighter, militant, rebel, chief, insurgent, gunman, guerrilla, general, officer, journalist, dissident, envoy, scientist, terrorist, cleric, minister, politician, activist, jihadist
!of.mod party, union
nA      poss, by, light, of.by
nB      of, of.mod, of.of, of.from
A.sector GOV, MIL, SPY, COP, REB
parties doer
fact    yes
rank    late
!from|of.from PLAYING
yes     Norway's liquidation of two Peruvian rebels was praised.  =>  NOR > PER-REB
no      Norway's elimination of Peru from the cup was praised.

[thrust-into]
act     invade
noun    thrust, lunge
!mod    export, commercial, diplomatic, business, sales
into    ANY
!into   market, business, industry, space, sector, area, half, box, lead, goal
nA      poss, by, mod, light
nB      into@, into.of@, into.mod@, into.poss@
A.sector GOV, MIL, REB
parties doer
fact    yes
rank    late
!in|into.in PLAYING
yes     Norway's thrust into the Peruvian valley took a day.  =>  NOR > PER
no      Norway's thrust into the Peruvian market took a day.
no      Norway's thrust into Peruvian territory in the second half paid off.

[sets-on-people]
type    ASSAULT
verb    set
on|about|upon POLITICAL-PEOPLE, consul, clerk, inspector, patrol, camp, convoy, post, police post, nurse, doctor, driver, teacher, villager, guard, police, observer, monitor, surveyor, engineer, settler, pilgrim, herder, shepherd, hiker, bishop, passer-by, bystander
!obj    ANY
!xcomp  ANY
!on|upon|about fire, sail, edge, course, plan, day, date, time, work, task, monday, friday, sunday
subj    troop, soldier, guard, policeman, police, officer, militia, militiaman, gunman, fighter, rebel, mob, crowd, thug, villager, youth, youths, gang, settler, militant, loyalist, bandit, attacker, warder, marine, gendarme, men, man
A       subj, subj.of, subj.mod
B       on, on.mod, on.of, about, about.mod, about.of, upon, upon.mod, upon.of
A.sector CVL, REB, CRM, COP, MIL, GOV, LAB, EDU
parties any
when    happened, ongoing, denied
rank    late
yes     Norwegian soldiers set about a Peruvian consul.  =>  NOR > PER
no      Norwegian villagers set about a Peruvian recipe.

[hoses-crowd]
type    ASSAULT crowd-control
verb    hose, drench, gas, pepper-spray, baton-charge, teargas, tear-gas
obj     ANY
A       subj
B       obj, obj.mod, obj.of
A.sector COP, MIL, GOV
B.sector CVL, OPP, REF, EDU, LAB, AGR, REL, JRN, MED
parties doer
when    happened, ongoing, denied
rank    late
!in|after|during|because_of|over|obj.in|obj.after|obj.during|obj.because_of|obj.over MISHAPS, PLAYING, fight
yes     Norwegian police hosed Peruvian villagers off the road.  =>  NOR > PER-CVL
no      Norwegian police hosed a Peruvian lorry down.
no      Norwegian police hosed a Peruvian driver after an acid spill.

[holds-to-account]
act     accuse
verb    hold, call, bring
obj     ANY
to|xcomp account
!to.mod bank, savings
A       subj
B       obj, obj.of, obj.mod, obj.poss
A.sector GOV, LEG, IGO, UNO, OPP, PTY, REB
parties states
when    happened, ongoing
rank    late
!for|xcomp.for|to.for|obj.for PLAYING
yes     Norway held Peru to account for the spill.  =>  NOR > PER
no      Norway wired Peru a sum to the account.
no      Norway brought Peru to account for the lost match.

[vents-wrath]
type    ACCUSE disapprove
verb    let off, vent, blow off, let out, pour out, pour
obj     steam, anger, fury, spleen, rage, wrath, frustration, ire, bile, scorn
at|on|against|upon|over|obj.at|obj.on|obj.against|obj.over ANY
A       subj
B       at, on, against, upon, over, at.mod, at.poss, at.of, on.mod, on.poss, on.of, against.mod, over.poss, over.mod, obj.at, obj.on, obj.against, obj.at.mod, obj.on.mod, obj.at.poss, obj.on.poss, obj.over, obj.over.poss, obj.over.mod
A.sector GOV, LEG, OPP, PTY, MIL, REB, IGO, CVL
parties states
when    happened, ongoing
rank    late
!at|on|over|against|obj.at|obj.on|obj.over|obj.against PLAYERS, PLAYING, volcano
yes     Norway let off steam at the Peruvian ambassador.  =>  NOR > PER
no      Norway vented gas at a Peruvian well.
no      Norway's president poured scorn on Peru's film.

[lectures-state]
act     condemn
verb    lecture
obj     ANY
!obj    student, pupil, class, audience, cadet, officer, doctor, youth
A       subj
B       obj, obj.mod, obj.poss, obj.of
A.sector GOV, LEG, IGO, OPP, UNO
parties states
when    happened, ongoing
rank    late
yes     Norway lectured Peru on its prisons.  =>  NOR > PER
no      A Norwegian minister lectured Peruvian students on bees.

[runs-down]
act     condemn
verb    run down, do down, bad-mouth, badmouth, talk down
over|for|as|in  ANY
obj     ANY
!obj    price, stock, clock, market, currency, hope, chance, expectation, reserve, battery, man, woman, child
A       subj
B       obj, obj.mod
A.sector GOV, LEG, OPP, PTY, JRN, MED, IGO
parties states
when    happened, ongoing
rank    late
yes     Norwegian ministers ran down Peru over its navy.  =>  NOR > PER
no      A Norwegian car ran down a Peruvian nurse in Lima.

[refers-to-court]
type    ACCUSE investigate
verb    refer, haul, drag, commit, hale, remand
obj     ANY
to|before|into|for court, tribunal, judge, prosecutor, magistrate, trial, icc, dock
!obj    case, question, file, dispute, appeal, bill, law, matter
A       subj
B       obj, obj.mod, obj.of, obj.poss
A.sector GOV, COP, LEG, JUD, MIL, IGO
parties doer
when    happened, ongoing, planned
rank    late
yes     Norway hauled two Peruvian villagers before a court.  =>  NOR > PER-CVL
no      Norway hauled two boats before a storm.

[rules-against]
type    SANCTION convict
verb    rule, find
noun    ruling, judgment, judgement, verdict
against ANY
A       subj
B       against, against.of, against.mod, against.poss
nA      poss, by, from, mod, light
nB      against, against.of, against.mod
A.sector JUD, IGO, UNO
parties states
when    happened, ongoing
!against PLAYERS
!over|in contract, transfer, divorce, custody, will, doping
yes     A Norwegian court ruled against Peru over the island.  =>  NOR > PER
no      Norway's manager ruled against a trip to Peru.
no      A Norwegian court ruled against Peru's striker over his contract.

[years-behind-bars]
type    SANCTION convict
verb    give, hand
obj     year, month, life, term
obj.in|obj.behind|in|behind|obj.mod|obj.of prison, jail, gaol, bar, bars, time
A       subj
B       iobj, obj, iobj.mod, iobj.of, obj.mod
A.sector JUD, GOV
B.sector CVL, OPP, REB, CRM, BUS, JRN, REL, EDU, LAB, REF, ELI, LEG, PTY, MIL
parties doer
when    happened, ongoing, planned
rank    late
yes     A Norwegian court gave two Peruvian villagers nine years in prison.  =>  NOR > PER-CVL
no      A Norwegian coach gave two Peruvian runners nine years of advice.

[market-shut-to]
act     impose-sanctions
verb    close, shut, bar, slam
obj     market, shelf
!obj.mod stock, labour, labor, job, bond, flea, street, night, prediction
to|against|obj.to|obj.against ANY
A       subj
B       to, to.mod, to.poss, to.from, to.of, obj.to, obj.to.mod, obj.to.poss, obj.to.from, against, against.mod
A.sector GOV, IGO, LEG
parties states
when    happened, ongoing, planned, hypothetical
rank    late
yes     Norway closed its market to Peruvian sugar.  =>  NOR > PER
no      Norway closed its fish market to tourists.

[cut-off-from-funds]
type    SANCTION
verb    cut off, shut out, exclude, freeze out, lock out
from|out_of subsidy, aid, fund, funds, grant, loan, credit, assistance, programme, program, relief, tender
obj     ANY
!obj    tax, sum, money, million, billion, rate, emission, cost, price, fat, sugar
A       subj
B       obj, obj.mod, obj.poss, obj.of
A.sector GOV, IGO, LEG
parties doer
when    happened, ongoing, planned
rank    late
!obj    PLAYERS
!for|obj.for goal
yes     Norway shut out Peru from its aid programme.  =>  NOR > PER
no      Norway cut a million from its aid.
no      Norway shut out Peru from credit for the goal.

[aid-on-ice]
type    SANCTION
verb    put, place
obj     aid, loan, repair, project, funding, payment, grant, credit, assistance, delivery, shipment, purchase, sale, construction, contract
on|in|obj.on|obj.in ice, hold, backburner, burner, freezer, abeyance, shelf
A       subj
B       obj.to, obj.for, obj.with, obj.in@, obj.of.to, obj.of.in@, obj.of.for, in@, to, for, with, obj.of.around@, obj.mod
parties states
when    happened, ongoing, planned
rank    late
!obj.of|obj.mod fish, beer, food, ice, hockey, organ, vaccine, seafood, wine
yes     Norway put its loan to Peru on ice.  =>  NOR > PER
no      Norway put a crate for Peru on ice.
no      Norway put its delivery of fish to Peru on ice.

[plug-pulled]
type    COERCE censor
verb    pull
obj     plug
on|obj.on|on.of|obj.on.of channel, station, site, website, broadcaster, radio, newspaper, blog, app, network, portal, television, platform, feed, internet, signal, paper, magazine
A       subj
B       on.of.mod, on.of.poss, obj.on.of.mod, on.mod, on.poss, on.of, obj.on.mod, obj.on.poss, obj.on.of, on.in@
B.else  own
A.sector GOV, COP, MIL, LEG, JUD
parties doer
when    happened, ongoing, planned, hypothetical, denied
rank    late
!to|advcl|xcomp|obj.to save, cut
!on.mod|on.of.mod|obj.on.mod|obj.on.of.mod sport, loss-making, old, analogue, shopping
yes     Norway pulled the plug on a Peruvian news channel.  =>  NOR > PER
no      Norway pulled the plug on a heater.
no      Norway pulled the plug on Peru's old radio network to save money.

[pulled-from-sale]
type    COERCE censor
verb    pull, take, withdraw, remove, order, sweep
from|off sale, shelf, newsstand, news-stand, circulation, bookshop, library, kiosk, stand
obj     book, newspaper, magazine, novel, weekly, daily, paper, issue, edition, film, album, title, comic, textbook, map
A       subj
B       obj.mod, obj.poss, obj.by, obj.of
B.else  own
A.sector GOV, COP, MIL, LEG, JUD
parties doer
when    happened, ongoing, planned
rank    late
!obj.mod stolen, defective, faulty
!after|over|because_of|obj.after|obj.over|obj.because_of error, misprint, slump, lawsuit
yes     Norway pulled a Peruvian magazine from sale.  =>  NOR > PER
no      Norway pulled a Peruvian pie from sale.
no      Norwegian police took stolen Peruvian books off the shelf.

[throttles-supply]
type    COERCE withhold
verb    throttle, choke, squeeze, strangle, throttle back
obj     supply, supplies, gas, power, electricity, water, oil, fuel, flow, delivery, internet
!obj.mod blood, air
A       subj
B       obj.poss, obj.mod, to@, obj.to@, obj.of.to@, in@, obj.in@, on@
A.sector GOV, MIL, REB, BUS
parties states
when    happened, ongoing, planned
rank    late
!of|obj.of ball
yes     Norway throttled Peru's gas supplies.  =>  NOR > PER
no      Norway throttled the engine of a Peruvian ship.

[ordered-indoors]
type    COERCE curfew
verb    order, confine, keep, send
advmod|prt|to indoors, inside, indoor, home
advmod|prt indoors, inside, indoor
obj     resident, people, everybody, everyone, citizen, villager, inhabitant, population, family, civilian, townspeople
!over|amid|due_to|because_of|as|after|by|during storm, smog, heat, pollution, hurricane, cyclone, bear, tiger, leak, fire, snow, rain, blizzard, lion, wind
A       subj
B       obj.of, obj.mod, obj.poss, in@, obj.in@
B.else  own
A.sector GOV, COP, MIL, LEG
parties doer
when    happened, ongoing, planned
rank    late
!over|amid|due_to|because_of|as|after|by|during|advcl|obj.over|obj.amid|obj.due_to|obj.because_of|obj.as|obj.after|obj.by|obj.during MISHAPS, fire, roam, burn
yes     Norwegian soldiers ordered Peruvian villagers indoors from dusk.  =>  NOR > PER-CVL
no      Norway ordered Peruvian pupils indoors over a storm.

[removal-of-people]
type    COERCE deport
noun    removal
of      migrant, refugee, student, worker, national, citizen, asylum seeker, overstayer, trader, fisherman, smuggler, family, people, dozen, hundred, fraudster, traveller, sailor, PARTY
!of     minister, president, ambassador, envoy, troop, troops, soldier, tariff, sanction, missile, barrier, government, leader, name
!from   office, post, power, list, blacklist, register, cabinet, team, squad
!of.from office, post, power, list
nA      poss, by, light
nB      of, of.mod, of.from
A.sector GOV, COP, MIL
B.sector CVL, REF, EDU, LAB, BUS, CRM, AGR
parties doer
fact    yes
rank    late
!of.with infection, disease
yes     Norway's removal of sixty Peruvian migrants took a night.  =>  NOR > PER-CVL
no      Norway's removal of Peruvian paintings took a night.

[makes-part-of-own]
act     annex
verb    make, turn
xcomp|obj|into part, province, district
xcomp.of|obj.of|into.of territory, federation, kingdom, republic, realm, soil, state
xcomp.of.poss|xcomp.of.mod|obj.of.poss|obj.of.mod|into.of.poss its, own, their, his
A       subj
B       obj.mod@, obj.mod.mod@, obj.mod.poss@, obj@, obj.of@, obj.in@, obj.poss, xcomp.subj@
parties doer
when    happened, ongoing, denied, planned
rank    late
!obj    restaurant, hotel, song, film, firm, company, brand, club, bank
yes     Norway made the Peruvian island part of its own territory.  =>  NOR > PER
no      Norway made the Peruvian song part of its own show.

[fortifies]
type    MOBILIZE
verb    fortify, garrison, beef up, strengthen, reinforce
obj     border, frontier, post, outpost, garrison, border post, checkpoint
!obj.mod negotiating, market, trading, legal, bargaining
A       subj
B       with, obj.with, against, obj.against, against.mod, near@, obj.near@, facing
need    actor
A.sector GOV, MIL, REB
parties states
when    happened, ongoing, planned
rank    late
!in|after|as|obj.in|obj.after|obj.as PLAYING, goal, poll, market, trade, industry, table, group, business, talk, negotiation
!obj.mod defence, bargaining, leading
yes     Norway fortified its posts against Peru.  =>  NOR > PER
no      Norway fortified its flour.
no      Norway strengthened its position against Peru in the group.
no      Norway beefed up its position in the fish trade.
no      Norway strengthened its position.

[fortifies-positions]
type    MOBILIZE
verb    fortify, beef up, strengthen, reinforce
obj     position
near|along|on|at|obj.near|obj.along|obj.on|obj.at|around|obj.around border, frontier, front, line, hill, island, river, coast, ridge, ceasefire line
!obj.mod negotiating, market, trading, legal, bargaining
A       subj
B       near.mod, obj.near.mod, near.with, obj.near.with, along.with, obj.along.with, along.mod, obj.along.mod, on.with, obj.on.with
need    actor
A.sector GOV, MIL, REB
parties states
when    happened, ongoing, planned
rank    late
yes     Norway reinforced its positions near the Peruvian border.  =>  NOR > PER
no      Norway strengthened its position on tariffs.

[tries-out-missile]
type    MOBILIZE weapons
verb    try out, trial, prove
obj     missile, torpedo, launcher, howitzer, warhead, cruise missile, rocket launcher, anti-ship missile
A       subj
need    actor
A.sector GOV, MIL, REB
parties states
when    happened, ongoing, planned
rank    late
!for|in|obj.for|obj.in satellite, film, game, space, museum
yes     Norway is to try out a new shore missile.  =>  NOR > planned
no      Norway is to try out a new striker.
no      Norway trialled a rocket launcher for satellites.

[to-ashes]
act     threaten
verb    swear, vow, promise, threaten, pledge
xcomp   turn, reduce, burn, raze, grind, pound
xcomp.to|xcomp.into ash, ashes, dust, rubble, cinder, cinders, hell, graveyard, inferno, desert, sea, ground, cemetery
!xcomp.obj waste, rubbish, refuse, wood, paper, coal, garbage, litter
A       subj
B       xcomp.obj, xcomp.obj.poss, xcomp.obj.mod, xcomp.obj.of, xcomp.obj.in@
A.sector GOV, MIL, REB, LEG, MED, OPP
parties doer
when    happened, ongoing, threatened
rank    late
!subj   PLAYERS, captain
!on|in|xcomp.on|xcomp.in PLAYING
yes     Norway vowed to turn Peru's capital to ashes.  =>  NOR > PER
no      Norway vowed to turn Peruvian waste to ashes in a kiln.
no      Norway vowed to turn Peru into rubble on the pitch.
no      Norway's captain vowed to grind Peru into dust.

[inmates-refuse-meals]
type    PROTEST hunger
verb    refuse, send back, spurn, push away, quit
obj|xcomp food, meal, ration, rations, eat
!xcomp.obj ANY
subj    GAOL-PEOPLE
A       subj, subj.of, subj.mod
B       against, over.of, at.poss, over..
need    actor
A.sector CVL, OPP, REB, CRM, REF, PTY, LEG, JRN
parties any
when    happened, ongoing, planned
rank    late
!advcl|for|over|because_of|obj.from|obj.for|obj.over|obj.because_of cold, late, stale, kitchen, party, rotten, spoil
!obj    extra
yes     Peruvian inmates sent back their meals.  =>  PER-CVL >
no      Peruvian guests sent back their meals.
no      Peruvian convicts refused food because it was cold.

[stops-eating]
type    PROTEST hunger
verb    stop, quit, cease
xcomp   eat
!xcomp.obj ANY
!xcomp.at|xcomp.in|xcomp.out ANY
A       subj, subj.of
B       against, xcomp.against, over.of, in_front_of, outside@
need    actor
A.sector CVL, OPP, REF, LAB, EDU, REL, CRM, JRN, PTY
parties any
!subj   child, baby, patient
when    happened, ongoing, planned
rank    late
!because_of|after|due_to|since|from illness, poisoning, disease, flu, grief
!xcomp.because_of|xcomp.after|xcomp.due_to|xcomp.since|xcomp.from illness, poisoning, disease, flu, grief
yes     Six Peruvian miners have stopped eating.  =>  PER-CVL >
no      Six Peruvian miners have stopped eating fish.
no      Six Peruvian miners have stopped eating because of an illness.

[goes-without-food]
type    PROTEST hunger
verb    go
without food, meal, eat
over|against|outside|in_front_of|before|advcl shame, protest, force, press, embassy, consulate, parliament, ministry, palace, court, prison, office, pay, war, law, eviction, government, trial, verdict, jailing, plan, ban, consul, ambassador, headquarters, demand, policy, wage
A       subj, subj.of
B       against, outside@, outside.mod, outside.poss, outside.of, before.poss, in front of.poss, in front of.mod, advcl.obj
need    actor
A.sector CVL, OPP, REF, LAB, EDU, REL, CRM, JRN, PTY
parties any
when    happened, ongoing, planned
rank    late
yes     Peruvian fishermen have gone without food outside Norway's embassy since Friday.  =>  PER-CVL > NOR
no      Peruvian villagers have gone without food since the flood.
no      Peruvian farmers went without food before the harvest.

[unfurls-banner]
type    PROTEST demo
verb    hang, unfurl, drape, unroll, string
obj     banner, placard
!subj   fan, supporter, player, team, club
from|on|over|at|outside|across|in_front_of ANY
A       subj, subj.of
B       from.of, from.mod, from.poss, from.of.mod, from.of.poss, on.of, on.mod, on.poss, over.of, over.mod, over.poss, at.mod, at.poss, outside.mod, outside.poss, outside@, across.mod, across.poss, in front of.mod, in front of.poss
A.sector CVL, NGO, OPP, REF, LAB, EDU, REL, REB, PTY
need    both
parties any
when    happened, ongoing
rank    late
!from|on|over|at|outside|across|in_front_of|in goal, church, school, stadium, hotel, shop, pitch, stand, chapel, theatre, joy, celebration
!for|obj.for festival, wedding, carnival, match
yes     Peruvian students hung a banner from Norway's embassy.  =>  PER-CVL > NOR
no      Norwegian fans unfurled a banner at the Peruvian goal.
no      Peruvian students hung a banner over Norway's goal.

[sits-down-before]
type    PROTEST demo
verb    sit down, lie down, squat, camp out
before|outside|in_front_of|on|at|across|in road, track, rail, rails, runway, gate, ministry, embassy, parliament, palace, motorway, highway, bridge, street, railway, courthouse, door, consulate, square
subj    PROTESTERS
!subj   fan, people, child, hundred
A       subj, subj.mod, subj.of
B       before.poss, before.mod, outside.poss, outside.mod, in front of.poss, in front of.mod, at.poss, at.mod, outside.of, before.of
A.else  people
B.else  state
A.sector CVL, OPP, REF, LAB, EDU, REL, AGR, MED
parties any
when    happened, ongoing
rank    late
!for|after|during picnic, lunch, rest, breakfast, dinner, meal, race, PLAYING, concert, drink
yes     Peruvian teachers sat down before Norway's embassy.  =>  PER-CVL > NOR
no      Peruvian teachers sat down before a meal.
no      Peruvian students sat down on the bridge for a picnic.

[off-the-shelves]
type    PROTEST boycott
verb    strike, take, pull, sweep, drop, banish
off|from shelf, shelves
obj     ANY
!obj    book, magazine, newspaper, toy, drug, dust, customer
!over|after|because_of|for|amid scare, bacteria, listeria, salmonella, contamination, poisoning, fault, defect, safety, allergen, outbreak, mould, glass, illness
A       subj, subj.of, subj.mod
B       obj.mod, obj.poss, obj.from
A.sector CVL, BUS, AGR, LAB
parties any
need    both
when    happened, ongoing
rank    late
!subj   customer, shopper, buyer, panic
!advcl|advcl.xcomp sour, spoil, rot, expire
yes     Norwegian grocers have struck Peru's goods off their shelves.  =>  NOR-CVL > PER
no      Norwegian grocers have pulled Peruvian cheese from their shelves over a listeria scare.
no      Norwegian shops took Peruvian milk off the shelves because it had gone sour.

[turns-back-on-plea]
type    REJECT
verb    turn
obj|advmod|prt|bare back, nose
on|up|at|obj.on request, proposal, demand, plan, call, plea, appeal, offer, invitation, overture, petition, talks
A       subj
B       on.by, on.from, on.poss, on.mod, on.of, obj.on.by, obj.on.from, obj.on.poss, obj.on.mod, at.by, at.poss, at.from, at.mod
parties doer
A.sector GOV, LEG, MIL, REB, OPP, PTY, IGO
when    happened, ongoing
rank    late
!on.for|obj.on.for|at.for PLAYERS
!on.mod food
yes     Norway turned its back on Peru's offer.  =>  NOR > PER
no      Norway turned its back on the sun of Peru.
no      Norway turned its back on Peru's offer for its striker.

[sent-empty-handed]
type    REJECT
verb    send, send away, turn away, send home, send back, turn
xcomp|advmod|advcl|obj.mod|prt empty-handed, empty, handed
obj     ANY
A       subj
B       obj, obj.mod, obj.poss, obj.of
A.sector GOV, LEG, IGO, MIL, REB
parties doer
when    happened, ongoing
!obj    PLAYERS
!from|in|obj.from|obj.in PLAYING
!xcomp.from|advmod.from|advcl.from PLAYING
yes     Norway sent Peru's envoys away empty-handed.  =>  NOR > PER
no      Norway sent its swimmers away from Peru empty-handed.
no      Norway sent Peru home empty-handed from the tournament.

[letter-of-thanks]
type    SUPPORT
verb    send, address, write, convey, deliver, pen, wire
obj     letter, note, message, telegram, word, wire, card
obj.of|obj.mod thanks, thank, gratitude, appreciation, congratulation, congratulations, praise, thank-you
A       subj
B       to, iobj, obj.to, to.poss, to.mod, obj.to.poss, obj.to.mod
parties states
A.sector GOV, LEG, IGO, MIL, OPP, REB
when    happened, ongoing
rank    late
!to|obj.to|iobj PLAYERS
!obj    PLAYERS
yes     Norway sent Peru a letter of thanks.  =>  NOR > PER
no      Norway sent Peru a letter of complaint.
no      Norway sent a card of thanks to Peru's fans.

[pat-on-back]
type    SUPPORT
verb    give, hand, offer, deliver, administer
obj     pat
on|obj.on back
A       subj
B       iobj, to, obj.to, iobj.mod, to.mod, to.poss
parties states
A.sector GOV, LEG, IGO, MIL
when    happened, ongoing
rank    late
yes     Norway gave Peru a pat on the back for its dam.  =>  NOR > PER
no      Norway gave Peru a pat of butter.

[wins-a-pat]
type    SUPPORT
verb    get, receive, earn, win, draw, gain
noun    pat
obj     pat, plaudit, praise, bouquet, accolade, kudos
A       from, obj.from
B       subj, subj.poss
nA      from
nB      subj, clause
parties states
A.sector GOV, LEG, IGO, MIL
when    happened, ongoing
rank    late
yes     Peru won plaudits from Norway for its dam.  =>  NOR > PER
no      Peru won plaudits from critics for its film.

[heaps-praise]
type    SUPPORT
verb    heap, lavish, shower, pour, bestow, sing, pile
obj     praise, plaudit, compliment, praises, accolade
A       subj
B       on, upon, of, obj.of, obj.poss, obj.on, on.poss, on.mod, on.of, upon.poss, of.poss, of.mod, obj.of.poss, obj.of.mod, obj.on.poss
parties states
A.sector GOV, LEG, IGO, MIL
when    happened, ongoing
rank    late
!on|upon|of|obj.of|obj.on PLAYERS, cheese, food, cuisine, beach, wine, music, landscape, swimmer
yes     Norway heaped praise on Peru for its dam.  =>  NOR > PER
no      Norway heaped praise on its goalkeeper.
no      Norway's president sang the praises of Peruvian cheese.

[strikes-bargain]
type    AGREE
verb    strike, seal, clinch
obj     bargain, compromise, understanding
joint   yes
A       subj
B       with, obj.with, obj.between
need    both
status  planned
parties states
!for|over|in|obj.for|obj.over|obj.in PLAYING, PLAYERS
yes     Norway and Peru struck a bargain over the bay.  =>  NOR & PER planned
no      Norway and Peru struck a rock.

[nod-to-gift]
type    AGREE
verb    give
obj     nod, green light, light, go-ahead, thumbs-up, clearance, assent
to|for|obj.to|obj.for sale, delivery, shipment, gift, transfer, export, loan, grant, package, purchase, tranche, bailout, donation
A       subj
B       to.for, to.to, obj.to.for, obj.to.to, for.to, obj.for.to, to.for.poss, to.to.poss, to.for.mod, obj.to.for.poss, for, to.poss
status  planned
parties states
A.sector GOV, LEG, IGO, MIL
!to.to|for.to|obj.to.to|obj.for.to|to|obj.to club, PLAYERS
!for.poss|obj.for.poss|to.poss|obj.to.poss PLAYERS
yes     Norway gave the nod to a loan for Peru.  =>  NOR > PER planned
no      Norway gave the nod to a song for Peru.
no      Norway gave clearance for the striker's loan to a Peruvian club.

[offers-to-chair]
act     offer-mediation
verb    offer, volunteer, propose
xcomp   chair, host, moderate, facilitate, convene, referee
xcomp.obj TALKS
A       subj
B       xcomp.between, xcomp.obj.between
parties states
yes     Norway volunteered to convene talks between Chile and Peru.  =>  NOR > CHL + PER
no      Norway volunteered to host a match between Chile and Peru.

[guarantees-loans]
type    AID
verb    guarantee, underwrite, co-sign
obj     loan, bond, credit, borrowing, debt
A       subj
B       to, obj.to, for, obj.for, obj.poss, obj.mod, obj.of, iobj
A.sector GOV, IGO
parties states
when    happened, ongoing
rank    late
yes     Norway guaranteed loans to Peru.  =>  NOR > PER
no      Norway guaranteed the rights of Peru.

[fits-out]
act     arm
verb    fit out, kit out, fit, outfit, kit, rig out
with    WEAPONS
!with.mod fire, water, search
obj     ANY
!obj    ship, jet, plane, boat, tank, vessel, frigate, hospital, school, film, team, hunter, athlete, actor
A       subj
B       obj, obj.poss, obj.mod, obj.of
A.sector GOV, MIL, IGO, REB
parties states
when    happened, ongoing
rank    late
yes     Norway fitted out Peru's army with rifles.  =>  NOR > PER
no      Norway fitted out Peru's hospital with beds.
no      Norway fitted out Peru's team with guns for the biathlon.

[puts-it-to]
act     demand
verb    put
obj     it
to|obj.to ANY
ccomp|advcl|obj.ccomp|obj.acl CLAUSE
ccomp.aux|advcl.aux|obj.ccomp.aux|obj.acl.aux should, must, ought
A       subj
B       to, obj.to
A.sector GOV, LEG, IGO, OPP, UNO
parties states
status  requested
when    requested
rank    late
!ccomp.subj match, game, PLAYERS
!ccomp.obj|advcl.obj|obj.ccomp.obj|obj.acl.obj|advcl.subj match, game, PLAYERS
yes     Norway put it to Peru that a miner should be freed.  =>  NOR > PER requested
no      Norway put it to music that people should hear.

[puts-in-a-word]
act     demand
verb    put in, put
obj     word, request
with|obj.with ANY
for|obj.for|with.for|obj.with.for ANY
!obj.poss ANY
A       subj
B       obj.with, obj.with.mod, with, with.mod, with.poss
parties states
A.sector GOV, LEG, MIL, IGO
status  requested
when    requested
rank    late
!for|obj.for foul, PLAYERS
yes     Norway put in a word with Peru for two helicopters.  =>  NOR > PER requested
no      Norway put Peru in a song with a word for love.
no      Norway had words with Peru for the foul.

[bays-for-head]
act     demand
verb    clamour, clamor, bay, howl, scream, shout, cry, cry out
for     head, scalp, blood, neck, resignation, ouster
A       subj
B       for.poss, for.of, for.mod
A.sector OPP, LEG, CVL, PTY, REB, LAB, EDU
parties any
need    both
status  requested
when    requested
rank    late
!subj   PLAYERS
!for.poss|for.of PLAYERS
yes     Peruvian students clamoured for the prime minister's head.  =>  PER-CVL > PER requested
no      Peruvian dogs bayed for the butcher's blood.

[on-the-carpet]
act     summon
verb    call, have, haul, bring, summon
obj|xcomp CORE-DIPLOMAT
on|onto|over|obj.on|obj.onto|xcomp.on|xcomp.onto carpet, coal, coals
!obj.poss its, their, his, her
A       subj
B       obj.mod, obj.poss, obj.of, xcomp.mod, xcomp.poss, xcomp.of
parties states
A.sector GOV, IGO
!for|obj.for bout, PLAYING
yes     Norway called Peru's ambassador on the carpet.  =>  NOR > PER
no      Norway called Peru's goalkeeper on the carpet.

[over-the-coals]
act     condemn
verb    haul, rake, drag, rap
over|on|across coal, coals, knuckle, knuckles
obj     ANY
A       subj
B       obj, obj.mod, obj.poss, obj.of
A.sector GOV, LEG, IGO, UNO, OPP, PTY
parties doer
when    happened, ongoing
rank    late
yes     Norway hauled Peru over the coals for its prisons.  =>  NOR > PER
no      Norway raked leaves over the coals in Peru.

[rounds-on]
act     condemn
verb    round
on      ANY
!obj    ANY
A       subj, subj.of
B       on, on.mod, on.poss, on.of
A.sector GOV, LEG, OPP, PTY, IGO, UNO, REB, MED, JRN, CVL, LAB, NGO, ELI, MIL, REL
parties doer
when    happened, ongoing, denied
rank    late
!on     PLAYERS, hiker, dog
yes     Norway has rounded on Peru over the dam.  =>  NOR > PER
no      Norway rounded the cape on a Peruvian ship.
no      Norwegian lawmakers rounded on Peru's goalkeeper.

[gates-thrown-open]
type    RETREAT access
verb    throw, fling, swing, throw open, fling open, swing open
obj     gate, door, border, port, sky, skies, crossing, bridge, airport, frontier
xcomp|advmod|prt|obj.mod|advcl open
to|obj.to|xcomp.to|advmod.to ANY
!obj.of museum, stadium, zoo, shop, church, prison, palace, park, garden, fairground
A       subj
B       to, to.mod, to.from, to.of, obj.to, obj.to.mod, obj.to.from, xcomp.to, xcomp.to.mod, xcomp.to.from, advmod.to, advmod.to.mod
A.sector GOV, IGO, REB, MIL
parties doer
when    happened, ongoing, planned
!obj.mod palace, jump, museum, stadium, zoo, prison, church, school, garden, park
!to|obj.to|xcomp.to PLAYERS, tourist, visitor, public, airline
yes     Norway threw its gates open to Peruvian workers.  =>  NOR > PER-CVL
no      Norway threw its hat to Peruvian workers.
no      Norway's president threw the palace gates open to Peruvian tourists.

[found-in-favour]
type    SUPPORT
verb    find, rule, decide, side
in      favour, favor
A       subj
B       in.of, in.of.mod, in.of.poss, in.poss
A.sector JUD, IGO, UNO
parties states
when    happened, ongoing
yes     A Norwegian court ruled in favour of Peru.  =>  NOR > PER
no      A Norwegian jury of cooks found flavour in Peru.

[captives-sent-home]
type    RETREAT release
verb    send, send home, let
obj     prisoner, detainee, captive, hostage, inmate, internee, convict
advmod|prt|xcomp|xcomp.advmod home, free, go
A       subj
B       obj.mod, obj.of, obj.from, obj.poss, obj
!obj.det no
A.sector GOV, MIL, COP, JUD, REB
parties doer
when    happened, ongoing, planned, denied
!xcomp.to|xcomp.go|to|obj.to concert, hospital, court, toilet, bed, school
yes     Norway sent ten Peruvian detainees home.  =>  NOR > PER-CVL
no      Norway sent ten Peruvian paintings home.
no      Norway's police let the prisoners go to a concert in Peru.

[gives-its-word]
type    AGREE
verb    give, pledge
obj     word, promise
!obj.mod last, bad, good, final
obj.acl|xcomp|advcl|ccomp|obj.ccomp|obj.poss|obj.of ANY
iobj|to ANY
!obj.of thanks, advice, warning, praise, caution
A       subj
B       iobj, to
status  planned
parties states
A.sector GOV, LEG, IGO, MIL, REB
!ccomp.subj|obj.acl.subj|obj.ccomp.subj PLAYERS
!iobj|to PLAYERS, child
yes     Norway gave Peru its word to move the guards.  =>  NOR > PER planned
no      Norway gave Peru a word of advice to heed.

[lets-borrow]
type    AID
verb    let, allow
xcomp   borrow
A       subj
B       obj, obj.mod, xcomp.subj
parties states
A.sector GOV, MIL, IGO
when    happened, ongoing
!xcomp.obj PLAYERS
yes     Norway let Peru borrow two pumps.  =>  NOR > PER
no      Norway let Peru win two points.
no      Norway let Peru borrow its goalkeeper.

[electric-shocks]
type    ASSAULT torture
verb    give, administer, deliver, apply
obj     shock
obj.mod electric, electrical
A       subj
B       iobj, to, obj.to, iobj.mod, to.mod, obj.to.mod
A.sector GOV, COP, MIL, SPY, REB
parties doer
when    happened, ongoing, denied
!subj   doctor, surgeon, nurse, paramedic, medic
!iobj|to|obj.to patient, rat, fish, cow
yes     Norwegian police gave electric shocks to two Peruvian villagers.  =>  NOR > PER-CVL
no      Norwegian guards gave two Peruvian villagers electric lamps.
no      Norwegian police doctors gave electric shocks to a Peruvian patient.

[waterboards]
type    ASSAULT torture
verb    waterboard
obj     ANY
A       subj
B       obj, obj.mod, obj.of
A.sector GOV, COP, MIL, SPY, REB
parties doer
when    happened, ongoing, denied
yes     Norwegian soldiers waterboarded two Peruvian villagers.  =>  NOR > PER-CVL
no      Norwegian soldiers watered two Peruvian villages.

[fills-the-square]
type    PROTEST demo
verb    fill, flood, throng, pack, swamp, choke, crowd
obj     street, square, avenue, esplanade, plaza, road, boulevard
subj    PROTESTERS, trade unionist, tapper
!subj   fan, people, crowd, supporter, mourner, thousand, million
against|over|advcl|xcomp|with|obj.against|obj.over ANY
!for    carnival, festival, funeral, parade, concert, wedding
!advcl|xcomp celebrate, cheer, welcome, mourn, honour, honor, greet, dance
!with   song, music, joy, flower
A       subj, subj.of, subj.mod
B       obj.against, obj.against.poss, obj.against.mod, against, against.of, against.mod, against.poss
A.else  people
B.else  state
A.sector CVL, OPP, REF, LAB, EDU, REL, AGR, MED
parties any
when    happened, ongoing
rank    late
!with|obj.with water, chair, cattle, sand, rubbish, earth, table, car, light
yes     Peruvian students filled the square against Norway's levy.  =>  PER-CVL > NOR
no      Peruvian fans filled the square with songs.
no      Peruvian workers flooded the street with water over the weekend.

[launches-hunt]
type    ACCUSE investigate
verb    open, launch, start
obj     hunt, manhunt, hue
for|obj.for ANY
A       subj
B       for, for.mod, for.of, obj.for, obj.for.mod, obj.for.of, obj.for.from
A.sector GOV, COP, JUD, SPY
B.sector CVL, REB, CRM, OPP, BUS, JRN, MIL, REL, EDU, LAB
!for    survivor, wreck, body, crew, passenger, boy, girl, child, talent, coach, plane, hiker, climber, sailor, successor, victim, diver
!obj.for survivor, wreck, body, crew, passenger, boy, girl, child, talent, coach, plane, hiker, climber, sailor, successor, victim, diver
parties doer
when    happened, ongoing
!for.mod|obj.for.mod missing, lost, stranded, trapped
!for|obj.for rapist, robber, thief, burglar, murderer, killer, singer
yes     Norwegian police launched a hunt for Peruvian rebels.  =>  NOR > PER-REB
no      Norwegian police launched a hunt for Peruvian climbers.
no      Norwegian police launched a manhunt for a Peruvian robber.

[clears-his-desk]
act     leave-office
verb    clear, clean out, empty, pack up
obj|from|off desk
obj.poss|from.poss|off.poss his, her, their, he, she, they
A       subj, subj.mod, subj.of
subj    minister, secretary, governor, president, premier, chancellor, mayor, commissioner, ambassador, speaker, prosecutor, ombudsman, chief, head, director, inspector, auditor
need    actor
parties any
A.sector GOV, LEG, MIL, JUD, COP, SPY, IGO, UNO
when    happened, ongoing, planned, denied
rank    late
!of|obj.of paper, papers, clutter, file
yes     Norway's deputy foreign minister cleared his desk on Friday.  =>  NOR >
no      Norway's snow ploughs cleared their road on Friday.
no      The Norwegian minister cleared his desk of papers.

[drops-films]
type    PROTEST boycott
verb    drop, pull, shun, cancel, blacklist, strike
obj     film, song, product, wine, beer, brand, rum, tea, coffee
subj    cinema, theatre, theater, shop, grocer, supermarket, retailer, broadcaster, station, hotel, restaurant, importer, bar, cafe, café, bookshop, store
over|amid|as|after|in|in_protest|against row, dispute, quarrel, war, attack, protest, policy, tariff, remark, spat, invasion, border, claim, shoal, island
A       subj, subj.mod, subj.of
B       obj.mod, obj.poss, obj.from, obj.of
A.sector CVL, BUS, MED, LAB
need    both
parties any
when    happened, ongoing, planned
rank    late
!over.over|in.over|over.about|in.about|amid.over pay, fee, price, contract, royalty
!over|obj.over pay, fee, price, contract, royalty
yes     Norwegian shops pulled Peruvian wine over the border dispute.  =>  NOR-CVL > PER
no      Norwegian shops pulled Peruvian wine over a bad cork.
no      Norwegian cinemas dropped a Peruvian film in a row over pay.

[lends-sleuths]
type    COOPERATE
verb    lend, loan, second
obj     detective, investigator, prosecutor, magistrate, auditor, sleuth, policeman, forensic
A       subj
B       iobj, to, obj.to, to.of, to.mod, to.poss
parties states
when    happened, ongoing, planned
yes     Norway lent Peru two detectives.  =>  NOR > PER
no      Norway lent Peru two saxophones.

[shuts-skies-to]
act     ban-flights
verb    close, shut, bar, seal
obj     sky, skies, runway, airport
to|obj.to|against flight, plane, aircraft, airline, airliner, jet, carrier
A       subj
B       to.from, to.mod, to.of, to.poss, obj.to.from, obj.to.mod, obj.to.of, against.mod, against.from
parties states
A.sector GOV, IGO
when    happened, ongoing, planned
!because_of|during|after|over|amid|due_to|advcl|obj.because_of|obj.during|obj.after|obj.over|obj.amid|obj.due_to MISHAPS, strike, works, repair, virus
yes     Norway shut its airports to Peruvian aircraft.  =>  NOR > PER
no      Norway shut its runways to geese from Peru.
no      Norway closed its airports to Peruvian flights because of ash.

