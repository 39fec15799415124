# Blame, requests, threats and protests in idioms, and force told by verbs that the other files lack.

[paths ASKED]
is      obj, iobj, to, with, on, at, from, obj.of, obj.mod

[concept SHOWDOWN]
nouns    dressing-down, dressing down, scolding, tongue-lashing, telling-off, earful, reprimand, rebuke, lecture, tongue lashing, talking-to, rap

[concept GUNNERS]
nouns    jet, jets, plane, aircraft, helicopter, gunship, drone, warplane, artillery, tank, howitzer, gunner, sniper, bomber, fighter, f-16, mortar, battery, gunboat, frigate, warship, navy, army, troop, troops, soldier, force, forces, commando, marine, paratrooper, police, militia, rebel, militant, air force, guerrilla, insurgent, ranger, sapper, policeman, gunman, guard, agent, quadcopter, rocket, missile, airplane, infantry, coast guard, coastguard, border guard

[take-to-task]
act     condemn
verb    take
obj     ANY
to|advcl|xcomp  task
A       subj
B       obj, obj.of, obj.poss, obj.mod
parties any
yes     Chad took Libya to task over the dam.  =>  TCD > LBY
no      Chad took the boy to school.

[dress-down]
act     condemn
verb    give, deliver, administer, issue, read, hand
obj     SHOWDOWN
A       subj
B       iobj, to, obj.to, iobj.mod, to.mod
parties doer
yes     Chad gave Libya a public dressing-down.  =>  TCD > LBY
no      Chad gave a lecture on bees.

[scolding-of]
act     condemn
noun    scolding, denunciation, chiding, upbraiding, reproach, castigation, tirade, diatribe, broadside, dressing-down, lambasting, censure, rebuke
nA      poss, by, from, mod, light
nB      of, against, at, of.mod, of.poss, at.mod, against.mod
parties doer
rank    late
yes     Chad's scolding of Libya went on.  =>  TCD > LBY
no      Chad's scolding of a dog went on.

[chide-more]
act     condemn
verb    chide, upbraid, flay, bawl out, tick off, dress down, scold, harangue, rap, roast, rebuke, censure, revile
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties any
!obj    team, player, referee, goal, band, singer, coach
rank    late
yes     Libya's parliament upbraided Peru.  =>  LBY > PER
no      Libyan fans booed a referee.

[comes-under-fire]
act     condemn
verb    come, draw, earn, win, attract, face, incur, meet
under|obj|with  fire, criticism, censure, rebuke, reproach, condemnation, attack, wrath, anger, ire, scolding, flak, stricture
!under.mod  enemy, machine-gun, artillery, mortar
A       from, under.from, obj.from, under.by, by, obj.of, with.from
B       subj, subj.poss, subj.mod
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO
rank    late
yes     Libya came under fire from Chadian ministers.  =>  TCD > LBY
yes     Libya drew criticism from Chad.  =>  TCD > LBY
no      Libya came under fire from critics.

[attack-over]
act     condemn
verb    attack, assail, savage, lambast, slam
over    report, remark, comment, policy, decision, record, stance, law, plan, refusal, failure, handling, treatment, statement, budget, vote, ruling, speech, silence, veto, tariff, deal, price, bill, claim
A       subj
B       obj, obj.of, obj.mod
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO
yes     Chad attacked Libya over its report on fishing.  =>  TCD > LBY
no      Chad attacked Libya at night.

[note-of-protest]
type    ACCUSE disapprove
verb    send, lodge, deliver, hand, file, hand over, submit, make, address, register, fire, present, pass, transmit, dash, sling, dispatch
obj     protest, note, complaint, objection
?obj.of protest, complaint
!obj.mod  thank, promissory, bank, sick
obj.of|obj.mod|obj  protest, complaint, formal, stiff, objection
A       subj
B       to, obj.to, with, obj.with, in@, obj.in@, iobj, at, over.by, obj.against, against, after.subj
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO
when    happened, ongoing, denied
rank    late
yes     Chad sent a note of protest to Libya.  =>  TCD > LBY
no      Chad sent a note of thanks to Libya.

[note-received]
type    ACCUSE disapprove
verb    receive, get
obj     note, complaint, protest
obj.of|obj  protest, complaint
A       from, obj.from, obj.of.from
B       subj
A.sector GOV, LEG, IGO, UNO
parties states
yes     Libya received a note of protest from Chad.  =>  TCD > LBY
no      Libya received a note of thanks from Chad.

[inquiry-into]
type    ACCUSE investigate
noun    probe, inquiry, enquiry, investigation
nA      poss, by, mod, light
nB      of, into, of.of, into.of, into.mod, into.poss, of.mod
parties doer
A.sector GOV, JUD, COP, LEG, IGO, MIL
rank    late
when    happened, ongoing
yes     Libya's probe of Chadian captains took a year.  =>  LBY > TCD
no      Libya's probe of a comet took a year.

[turn-to-for]
act     demand
verb    turn, look, go, approach, ask, tap, solicit, petition, court, come, run, beseech, implore, entreat, beg, apply
for|cap  ANY, hand
to|obj|cap  ANY
!obj    way, distance, page, attention, corner, walk, question, road, time, vote
!for    walk, hour, kilometre, mile, day, week, month, year, minute, signature, worse, better, good, broke, time, friday, monday
A       subj
B       to, obj, to.of, to.mod, to.poss
parties any
!subj   election, game, match, company, firm
status  requested
when    requested
rank    late
for     help, aid, loan, money, support, mediator, mediation, mask, vaccine, talk, round, meeting, protection, weapon, troop, peacekeeper, advice, assistance, fund, bailout, grain, rescue, expert, ship, engine, launch, bomber, credit, oil, gas, fuel, food, backing, guarantee, relief, asylum, arm, arms, training, doctor, rice, wheat, pilot, engineer, boat, aircraft, plane, helicopter, drone, missile, tank, permission, tax, mercy, extradition, ceasefire, truce, answer, bodyguard, guard, escort, tent, flour, seed, generator, blanket, water, electricity, power, medicine, clemency, pardon, visa, compensation, inspector, peacekeeping
yes     Chad turned to Libya for masks.  =>  TCD > LBY requested
yes     Chad approached Libya for a loan.  =>  TCD > LBY requested
yes     Chad beseeched Libya for flour.  =>  TCD > LBY requested
no      Chad turned to prayer for answers.

[egg-on]
act     demand
verb    egg on, prod, encourage, beseech, entreat, bid, adjure, solicit, nag, goad, exhort, nudge, cajole, incite, badger, push, spur, implore, importune, instigate, egg, bade
xcomp|to|advcl  CLAUSE
!xcomp  visit, attend, join, form, close
A       subj
B       obj, obj.of, obj.mod
!obj    investor, investment, growth, child, development
parties any
status  requested
when    requested
rank    late
yes     Chad prodded Libya to cut its tariff.  =>  TCD > LBY requested
yes     Libya was egged on by Peru to leave the bay.  =>  PER > LBY requested
no      The rain encouraged the seed to grow.

[bid-do]
act     demand
verb    bid, bade, beseech, beg, adjure
ccomp   CLAUSE
A       subj
B       obj, ccomp.subj, iobj
status  requested
when    requested
parties any
rank    late
yes     Peru bids Chile quit the bay.  =>  PER > CHL requested
no      Peru bid for a painting.

[insist-that]
act     demand
verb    insist, urge, press, stipulate, petition
ccomp   CLAUSE
ccomp.infinitive|ccomp.aux|ccomp.mark  should, must
A       subj
B       ccomp.subj, ccomp.subj.poss
parties any
status  requested
when    requested
rank    late
yes     Chad insisted that Libya must reopen the port.  =>  TCD > LBY requested
no      Chad insisted that rain must fall.

[told-or-else]
act     threaten
verb    warn, caution
ccomp|xcomp  CLAUSE, ANY
ccomp.aux|ccomp.ccomp.aux  would, will, may, might, could
ccomp   arrest, close, shut, stop, bar, ban, expel, deport, lose, blacklist, seize, sink, shoot, fire, jail, impound, detain, sever, bomb, strike, attack, punish, sanction, fine, retaliate, confiscate, revoke, cancel, suspend, withhold, break, invade, block, freeze
!ccomp.aux  should, must
A       subj
B       iobj, obj, obj.of, obj.mod, ccomp.subj.poss, ccomp.subj.mod, ccomp.subj, ccomp.to, ccomp.obj
A.sector GOV, LEG, MIL, REB, OPP, COP, ELI, JUD
parties doer
when    happened, ongoing
!obj    reporter, journalist, agency, parliament, television, radio, newspaper, court, jury, public, lawmaker
!ccomp.subj  summit, talks, talk, meeting, price, river, storm, rain
rank    late
yes     Chad warned Libya that its fishermen would be arrested.  =>  TCD > LBY
no      Chad warned pilots that a storm may close the port.

[menace]
act     threaten
verb    menace, bully, intimidate
A       subj
B       obj, obj.of, obj.mod, obj.poss
parties any
A.sector GOV, LEG, MIL, REB, OPP, COP, CRM
rank    late
yes     Chadian police menaced Libyan nurses.  =>  TCD > LBY-CVL
no      A flood menaced Libya.

[threat-of-passive]
act     threaten
verb    threaten
with    ANY
A       subj, by, with.by
B       obj@, obj.mod, obj.of, obj.poss
!subj   storm, rain, hurricane, fire, flood, virus, drought, crisis, wave, row, dispute, closure
parties any
rank    late
yes     Libyan lorries were threatened with a blockade by Chadian rebels.  =>  TCD-REB > LBY
no      A storm threatened Libya with rain.

[spoke-of-consequences]
act     threaten
verb    speak, talk, hint, mutter, promise, threaten
of|at   consequence, war, ban, sanction, reprisal, retaliation, revenge, boycott, embargo, retribution, punishment, expulsion, blockade
for|on|against|of.for|of.on|of.against|at.against|at.on  ANY
A       subj
B       for, on, against, of.for, of.on, of.against, at.against, at.on, for.mod, for.poss, of.on.mod, on.mod
A.sector GOV, LEG, MIL, REB, OPP
parties doer
when    happened, ongoing
yes     Chad spoke of consequences for Libya.  =>  TCD > LBY
no      Chad spoke of bans on smoking.

[death-threats]
act     threaten
noun    threat
mod     death, bomb, bombing, kidnapping
nA      from, by, poss
nB      against, to, clause, of
parties any
need    both
yes     Death threats by Chadian rebels against Libyan nurses went on.  =>  TCD-REB > LBY-CVL
no      Death threats against a singer went on.

[down-tools]
type    PROTEST strike
verb    down, stop, lay down, walk, walk off, quit, abandon, leave, stay, refuse, cease
fact    yes
obj|off|from|away_from  tool, tools, work, job, jobs, post
subj    ANY
!obj    school, country, war
!obj.poss  ANY
A       subj
B       against, against.., over.., outside
A.sector CVL, LAB, EDU, MED, AGR, BUS, REF, COP
need    actor
parties any
when    happened, ongoing, planned, denied, hypothetical
rank    late
yes     Chadian dockers downed tools.  =>  TCD-CVL >
yes     Chadian miners walked off the job.  =>  TCD-CVL >
no      Chadian dockers bought tools.

[picket-mission]
type    PROTEST demo
verb    picket, barricade, besiege, mob, blockade, march, demonstrate, rally, protest, riot, block, throng, shout, chant, jeer, boo
obj|on|outside|before|in_front_of|at|to  EMBASSY, CONSULATE, embassy, consulate, mission, residence, visa office, ambassador
A       subj
B       obj.mod, obj.poss, obj.of, on.mod, on.poss, outside.mod, outside.poss, outside.of, before.mod, before.poss, in front of.mod, in front of.poss, at.mod, at.poss, to.mod, to.poss
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED, BUS, CRM
!subj   police, soldier, troop, militant, fan, mourner, tourist
!xcomp|advcl lay, buy, honour, honor, cheer, celebrate, mourn, collect, vote
need    both
parties any
fact    yes
when    happened, ongoing, planned, denied, hypothetical
rank    specific
yes     Chadian students marched on the Libyan consulate.  =>  TCD-CVL > LBY
yes     Chadian students demonstrated before Libya's embassy.  =>  TCD-CVL > LBY
no      Chadian cooks gathered at a hotel.

[shun-event]
type    PROTEST boycott
verb    boycott, shun, stay away, skip, stay, spurn, sit out, ignore
obj|from  fair, exhibition, seminar, reception, summit, parade, gala, jubilee, festival, tournament, ceremony, celebration, games, anniversary, banquet, conference, forum, expo, congress, event, inauguration, match, cup, drill, symposium
A       subj
B       obj.mod, obj.poss, obj.of, obj.by, from.mod, from.poss, from.of, from.by, obj.in@, from.in@, obj..
need    both
parties any
rank    late
when    happened, ongoing, denied
yes     Chadian firms shunned Libya's trade fair.  =>  TCD > LBY
no      Chadian rain shunned the fair.

[boycott-goods]
type    PROTEST boycott
verb    boycott, shun
noun    boycott
A       subj
B       obj.of, obj.mod, obj.poss, obj, obj..
nA      by, poss
nB      of, of.mod, of.poss, of..
need    both
parties any
A.sector CVL, BUS, OPP, LAB, AGR, EDU, REL
B.sector GOV, CVL, BUS, REB, OPP, MIL, PTY
rank    late
yes     Chadian shopkeepers boycotted Libyan dates.  =>  TCD-CVL > LBY
no      Chadian fans boycotted a match.

[loot-shops]
type    PROTEST riot
verb    loot, smash
obj     shop, window, store, storefront, shopfront
A       subj
B       against, at
A.else  people
A.sector CVL, OPP, LAB, EDU, REL, PTY, REF
subj    people, crowd, mob, student, supporter, youth, resident, protester, worker, villager, prisoner, thousand, hundred, dozen, rioter, fan, miner, stateless, settler
need    actor
parties any
when    happened, ongoing
rank    late
yes     Chadian students smashed shop windows.  =>  TCD-CVL >
no      Chadian students cleaned shop windows.

[run-riot]
type    PROTEST riot
verb    run, go
obj|on|xcomp|bare|advmod|prt  riot, rampage, amok, amuck
A       subj
B       against, at
A.else  people
A.sector CVL, OPP, LAB, EDU, REL, PTY, REF
need    actor
parties any
when    happened, ongoing
rank    late
yes     Chadian students ran riot.  =>  TCD-CVL >
no      Chadian students ran a shop.

[guns-strike]
act     attack
verb    pound, hammer, batter, rocket, strafe, blast, harry, pummel, rake, mortar, plaster, bombard, shell, wipe out, smash, torch, pick off, set upon, cannonade
subj    GUNNERS
A       subj, subj.of, subj.mod, subj.poss
!prt    up
B       obj@, obj.in@, obj.mod, obj.of, obj.poss, in@, obj.near@, obj..@, near@, after
parties doer
A.sector GOV, MIL, REB, COP, PRM, UAF
!obj    note, target, road, record, airwaves, jackpot, headline, coal, gold, wall, flag, bottom
when    happened, ongoing, denied
rank    late
yes     Chadian jets pounded Libyan rebels.  =>  TCD > LBY-REB
no      Chadian jets hunted clouds.

[traded-shots]
act     attack
verb    trade, exchange, swap
obj     shot, shots, volley, salvo, barrage, fusillade
A       subj
B       with, obj.with
joint   no
parties any
yes     Chadian troops traded shots with Libyan smugglers.  =>  TCD > LBY
no      Chadian chefs traded recipes with Libyan cooks.

[shots-at]
act     attack
noun    shot, shots, volley, salvo, gunshot
!advmod down
!prt    down
!mod    warning
nA      poss, by, from, light, mod
nB      at, at.mod, at.poss, at.of, into, at..
A.sector MIL, REB, COP, GOV, PRM
parties any
fact    yes
rank    late
yes     Libyan soldiers' shots at Chadian guards were heard.  =>  LBY > TCD
no      Libya's shots at goal were few.

[blew-himself-up]
act     attack
verb    blow, blow up, detonate
obj     himself, herself, themselves, car bomb, bomb, device, truck bomb, belt, vest
A       subj, subj.of, subj.mod, subj.poss
B       inside..@, at..@, in..@, near..@, outside..@, inside@, at@, outside@, beside..@
A.sector REB, PRM
parties any
when    happened, ongoing
rank    late
yes     A Boko Haram fighter blew himself up inside a Chadian barracks.  =>  NGA-REB > TCD
no      A miner blew himself up at work.

[beats-up]
type    ASSAULT beat
verb    thrash, rough up, maul, set upon, pistol-whip, manhandle, club, cudgel, knock about, lay into, kick, punch, slap
A       subj
B       obj, obj.of, obj.mod, obj.poss
parties any
B.sector GOV, MIL, COP, REB, CVL, JRN, MED, LEG, OPP, BUS, REL, IGO, UNO
!advmod back
when    happened, ongoing, denied
rank    late
yes     Libyan soldiers thrashed a Chadian envoy.  =>  LBY > TCD
no      Libya thrashed Chad in the final.

[spirit-away]
type    ASSAULT abduct
verb    spirit away, carry off, snatch, bundle, spirit, carry, kidnap, drag off, seize
obj     ANY
prt|advmod|into|from  away, off, car, van, jeep, boot, lorry, street, home, hotel
!obj    prize, title, medal, trophy, gold, cup, win, honour, victory, award, stunt, coup, document, point, attention
A       subj
B       obj, obj.of, obj.from, obj.mod, obj.poss
B.sector GOV, MIL, COP, CVL, JRN, MED, LEG, OPP, BUS, REL, IGO, UNO, EDU, NGO
parties any
when    happened, ongoing, denied
rank    late
yes     Libyan agents spirited away a Chadian nurse.  =>  LBY > TCD-CVL
no      Libya carried off the cup.

[pour-into]
act     invade
verb    pour, march, storm, roll, sweep, push, stream, thrust, surge
into|across  ANY
subj    army, troop, troops, tank, column, battalion, brigade, force, forces, soldier, division, regiment, armour, armor
A       subj, subj.of, subj.mod, subj.poss
B       into@, across.mod, across.poss, across.of, into..@, across..@
need    both
parties states
!for    drill, drills, exercise, exercises, manoeuvre, manoeuvres, maneuver, parade, charity, peace, ceremony
!into   street, square, capital, barracks, town, city, market
when    happened, ongoing, hypothetical
rank    late
yes     Chadian troops marched into Libya.  =>  TCD > LBY
no      Chadian fans poured into Libya.

[incorporate-land]
act     annex
verb    proclaim, declare, incorporate, absorb, merge, join
noun    incorporation, absorption
xcomp|as|into|of  part, province, territory, republic, oblast, region, PARTY
A       subj
B       obj@, obj.of@, obj.poss, of@, obj.in@
nA      poss, by
nB      of@
parties doer
obj|of  PARTY, strip, territory, region, province, valley, island, land, plain, district, peninsula, town, city
!xcomp  state, winner
when    happened, ongoing
need    both
rank    late
yes     Russia's incorporation of Crimea was denounced.  =>  RUS > UKR
no      Libya's incorporation of art was denounced.

[teach-troops]
act     train
verb    school, coach, instruct, drill, teach, tutor, trains, mentor
obj     recruit, cadet, soldier, officer, troop, troops, policeman, police, gendarme, marine, pilot, guard, coast guard, commando, fireman, firefighter, rebel, fighter, sapper, force, forces, officer, sailor, submariner, team, unit
!obj.mod  football, basketball, national, rugby, cricket, hockey, soccer, olympic, women
A       subj, subj.mod, subj.poss
B       obj, obj.mod, obj.of, obj.poss
parties any
when    happened, ongoing, denied, planned
rank    late
yes     Libyan officers schooled forty Chadian recruits.  =>  LBY > TCD
no      Libya's manager coached the Chadian team.

[lend-instructors]
act     train
verb    lend, send, give, provide, supply, second
obj     instructor, trainer
obj.mod police, military, army, naval, navy, combat, air, jungle, commando, artillery, guard
A       subj
B       iobj, to@, obj.to, to, obj.to@
parties states
yes     Libya lent ten police instructors to Chad.  =>  LBY > TCD
no      Libya lent Chad ten ski instructors.

[arms-consignment]
act     arm
noun    consignment, shipment, delivery, handover, gift, sale, supply, transfer, donation
of      WEAPONS, mortar, rocket, rifle, grenade, shell, bomb, gunboat, patrol boat, cartridge, bullet, torpedo, howitzer, warship, armoured car, weapon
!of     food
nA      poss, by, from, mod, light, subj
nB      to, for, of.to, of.for
parties any
A.sector GOV, MIL, IGO, REB
rank    late
yes     Libya's consignment of mortars for the Chadian army was late.  =>  LBY > TCD
no      Libya's consignment of dates for Chad was late.

[sell-arms]
act     arm
verb    sell, ship, supply, hand, give, send, deliver, fly, smuggle, buy, run, lend
obj     mortar, rocket, rifle, grenade, gunboat, patrol boat, cartridge, howitzer, warship, armoured car, missile, tank, ammunition, gun, shell, artillery round, weapon, arms, munition, torpedo
A       subj
B       iobj, to@, obj.to@, iobj.mod, to..
!for    price
!from   ANY
parties any
when    happened, ongoing, denied, planned
rank    late
yes     Libya sold rifles to Chad.  =>  LBY > TCD
no      Libya sold Chad dates.

[guilt-alleged]
act     accuse
verb    say, claim, maintain, allege, insist, contend, charge, assert
ccomp   launder, forge, rig, bribe, conceal, falsify, smuggle, embezzle, pocket, spy, counterfeit, defraud, overcharge, doctor, swindle
ccomp.subj  ANY
A       subj
B       ccomp.subj, ccomp.subj.of, ccomp.subj.mod, ccomp.subj.poss
parties any
when    happened, ongoing
rank    late
yes     Chadian prosecutors say that a Libyan banker laundered millions.  =>  TCD > LBY-CVL
no      Chadian experts say that fog hid the moon.

[behind-a-plot]
act     accuse
verb    say, claim, declare, maintain, insist, believe, allege
ccomp   plot, attack, bombing, raid, killing, blast, coup, murder, theft, sabotage, hack, assassination, kidnapping, ambush, explosion, shooting, unrest, strike, cyberattack, massacre, poisoning
ccomp.is ANY
!ccomp.obj  ANY
A       subj
B       ccomp.subj, ccomp.is
parties doer
A.sector GOV, COP, JUD, LEG, MIL, OPP
when    happened, ongoing
rank    late
yes     Chad says that Boko Haram was behind the plot.  =>  TCD > NGA-REB
no      Chad says that the sun was behind the cloud.
