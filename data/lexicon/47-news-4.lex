# Idioms and verbs of news that sentences of our own show to be missing (fourth list): blame and requests in figures of speech, talks, giving way, strikes, force and help.

[lays-into]
act     condemn
verb    lay, lay into, weigh, weigh into
into    ANY
!obj    ANY
A       subj
B       into@, into.mod, into.poss
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO, ELI, JUD
!into   crowd, building, house, market, car, target, hill, city, village, town, camp, row, debate, dispute, war, PLAYERS, food, dish
!subj   bullet, shell, bomb, missile, drone, car, lorry, storm
rank    late
when    happened, ongoing, planned, denied
yes     Chad's minister laid into Libya over the dam.  =>  TCD > LBY
no      Chad's minister laid into a Libyan dish.

[lay-at-door-of]
act     accuse
verb    lay
obj     ANY
at|obj.at door, foot, feet, doorstep
!obj    wreath, flower, carpet, rose, bouquet, mat, claim, siege, foundation, stone, egg, offering, parcel, trophy, book, bomb, gift, offer, hope, cup, medal, present, guard, mine, crown
A       subj, subj.mod
B       at.of, obj.at.of, at.poss, obj.at.poss, at.mod, obj.at.mod
parties any
A.sector GOV, LEG, MIL, COP, SPY, JUD, REB, OPP, PTY, CVL, REL, IGO, UNO
when    happened, ongoing, planned, denied
!at.of  king, queen, god, fan, statue, saint
yes     Chad laid the deaths at the door of Libya.  =>  TCD > LBY
yes     A Kenyan cleric laid the deaths at the feet of the defence minister.  =>  KEN > KEN
no      Chad laid flowers at the door of Libya's embassy.
no      Chad's president laid a book at the door of Libya's embassy.
no      Chad laid Libya's offer at the feet of the king.

[let-know-displeasure]
type    ACCUSE disapprove
verb    let
obj     ANY
xcomp   know
xcomp.obj displeasure, anger, annoyance, irritation, disapproval, unhappiness, dismay, outrage
A       subj
B       obj, obj.mod
parties states
!xcomp.obj.with|xcomp.with PLAYERS
yes     Peru let Chad know its displeasure.  =>  PER > TCD
no      Peru let Chad know its timetable.

[sharp-note]
type    ACCUSE disapprove
verb    send, hand, deliver, fire off, fire, send in, address, pen
obj     note, letter, telegram, cable, missive, message
obj.mod sharp, stiff, sour, angry, stern, curt, blistering, terse, furious, indignant
A       subj
B       iobj, to, obj.to, iobj.mod, to.mod, obj.to.mod
parties states
!advcl|by|with|xcomp|obj.by|obj.with win, beat, PLAYING, goal, toss
yes     Peru sent Chad a sharp note.  =>  PER > TCD
no      Peru sent Chad a warm note.
no      Chad sent a stern message to Libya by winning the toss.

[reply-with-protest]
type    ACCUSE disapprove
verb    reply, answer, respond, react, hit back
with    protest, note, complaint
with.mod|with.of|with protest, complaint, sharp, stiff
A       subj
B       to, obj, to.poss, to.mod
parties states
!with.to PLAYERS
!to     PLAYERS
yes     Peru replied to Chad with a protest note.  =>  PER > TCD
no      Peru replied to Chad with a thank-you note.
no      Peru responded to Chad's goal with a stiff protest to the referee.

[remonstrate]
type    ACCUSE disapprove
verb    remonstrate, expostulate
with|against|at ANY
A       subj
B       with, against, at, against.mod, with.mod, against.poss, with.poss, against.of
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO, ELI, MIL
!with|at|against PLAYERS
yes     Peru remonstrated with Chad over the tolls.  =>  PER > TCD
no      A Peruvian coach remonstrated with the referee.
no      Peru remonstrated with a Chadian referee.

[begin-proceedings]
type    ACCUSE investigate
verb    initiate, open, begin, start, launch, institute, commence
obj     proceeding, proceedings, file, dossier
against|obj.against|on|obj.on ANY
!obj.mod insolvency, bankruptcy, divorce
A       subj
B       against, obj.against, on, obj.on, against.mod, obj.against.mod, on.mod, obj.on.mod
parties doer
A.sector GOV, JUD, COP, LEG, IGO, MIL
when    happened, ongoing, planned, denied
!for|over|obj.for|obj.over doping, PRIVATE-CRIMES, divorce
!against|on|obj.against|obj.on PLAYERS, murderer, rapist, butterfly, right, plant, bird
yes     Peru initiated proceedings against a Chadian firm.  =>  PER > TCD
yes     Peruvian prosecutors opened a file on two Chadian miners.  =>  PER > TCD-CVL
no      Peru opened a file on the computer.
no      Peru began proceedings against a Chadian footballer for doping.

[brand-as]
act     accuse
verb    brand, label, stigmatise, stigmatize
obj     ANY
xcomp|as|obj.as thief, thieves, gang, terrorist, aggressor, traitor, liar, cheat, criminal, spy, puppet, enemy, fraud, murderer, robber, bandit, embezzler, killer, menace, dictator, occupier, coward, hypocrite, stooge, agent, warmonger, racist
A       subj
B       obj, obj.mod, obj.poss
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO, MIL, REB
when    happened, ongoing, denied
rank    late
!obj    beef, calf, cattle, PLAYERS, product
yes     Peru's president branded Chad an aggressor.  =>  PER > TCD
no      Peru's ranchers branded forty calves.
no      Peru's minister branded Chad's goalkeeper a cheat.

[put-heads-together]
act     meet
verb    put, lay
obj     head
advmod|prt together
A       subj
B       with, obj.with, together.with
joint   yes
A.sector GOV, LEG, ELI, MIL, REB, OPP, IGO, UNO, COP
parties any
when    happened, ongoing, planned
!on|over|obj.on|obj.over turbine, song, film, murder
yes     Kenyan and Peruvian officials put their heads together in Nairobi.  =>  KEN & PER
no      Kenya put its faults together in Peru.

[closeted-with]
act     meet
verb    closet, huddle
with    ANY
A       subj, obj
B       with, with.mod, with.poss, with.of
joint   yes
A.sector GOV, LEG, ELI, MIL, REB, OPP, IGO, UNO, COP, PTY
parties any
when    happened, ongoing, planned
!with   PLAYERS, family, wife, husband, child, son, daughter, doctor, lawyer, friend, his
yes     Kenyan officials were closeted with Peruvian envoys.  =>  KEN & PER
yes     Kenya's president closeted himself with opposition parties.  =>  KEN & KEN-OPP
no      Kenya's captain huddled with his team.
no      Officials of Kenya were closeted with doctors in Peru.
no      Kenya's president huddled with Peru's runners.

[sit-across-table]
act     meet
verb    sit, face
across  table
A       subj
B       from, across.from, obj
joint   yes
A.sector GOV, LEG, ELI, MIL, REB, OPP, IGO, UNO, PTY
parties any
when    happened, ongoing, planned, denied
!across.mod tennis, chess, snooker, pool, billiard, dinner
!subj.mod chess
!from|across.from wife, husband, mother, father, son, daughter, friend
yes     Kenyan ministers sat across the table from Somali rebels.  =>  KEN & SOM-REB
no      The cat sat across the table from the dog in Kenya.
no      Kenyan officials faced Peruvian officials across the tennis table.
no      The Kenyan minister sat across the table from his wife in Peru.

[common-text]
act     joint-statement
verb    put out, issue, release, publish, put, adopt, agree, draw up
obj     text, statement
obj.mod common, joint
A       subj, subj.mod
B       with, obj.with
joint   yes
parties states
when    happened, ongoing, planned
rank    late
!obj.on malaria, disease, cancer, physics, history
yes     Kenya and Peru put out a common text on Libya.  =>  KEN & PER
no      Kenya and Peru put out a joint record.

[common-text-in]
act     joint-statement
verb    declare, say, state, announce, affirm, note, condemn, write, warn
in      text, statement, communiqué, communique, declaration, letter
in.mod  common, joint
A       subj, subj.mod, subj.of
joint   yes
need    both
parties states
rank    late
yes     Kenya and Peru declared in a common text that the talks would go on.  =>  KEN & PER
no      Kenya and Peru declared in a court that they were ready.

[pen-to-paper]
act     sign
verb    put, set
obj     pen
to|obj.to paper
on|to.on|obj.on AGREEMENT, plant, loan, project, venture, scheme
A       subj
B       with, on.with, on.mod
joint   yes
parties states
when    happened, ongoing, planned
!on.of  poetry, verse
yes     Kenya and Peru put pen to paper on a trade pact.  =>  KEN & PER
no      Kenya put pen to paper on a novel.

[hit-on-formula]
type    AGREE
verb    hit, alight, settle
on|upon formula, compromise, bargain, text, arrangement, solution
A       subj, subj.mod, subj.of
B       with
joint   yes
need    both
parties states
when    happened, ongoing
!on.for kit, kits, shirt, drink, milk
!on.mod winning, baby
yes     Kenya and Peru hit on a formula for the border.  =>  KEN & PER
no      Chemists of Kenya and Peru hit on a new resin.
no      Kenya and Peru settled on a compromise for kits.

[bury-the-hatchet-with-foes]
act     peace
verb    bury
obj     hatchet
A       subj, subj.mod, subj.of
B       with, obj.with
joint   yes
need    both
A.sector MIL, REB, OPP, PTY, COP
parties any
when    happened, ongoing, planned
!in|obj.in head, skull, door, tree, back
!subj   PLAYERS
yes     Kenyan colonels and Somali rebels buried the hatchet.  =>  KEN & SOM-REB
no      Kenya buried its dead in Peru.
no      Kenya's rebels buried a hatchet in the Peruvian soldier's head.

[hold-their-fire]
act     ceasefire
verb    hold
obj     fire
!obj.mod ANY
!over   ANY
A       subj
B       with
joint   yes
need    both
parties any
when    happened, ongoing, planned
yes     Kenyan soldiers and Somali rebels held their fire on Wednesday.  =>  KEN & SOM-REB
no      Kenya held its fire drill with Peru.

[seal-on-treaty]
act     ratify
verb    put, set, place, affix, stamp
obj     seal, stamp
on|obj.on|to|obj.to AGREEMENT
A       subj
B       on.with, obj.on.with, to.with, obj.to.with, on.mod, on.poss
A.sector LEG, GOV
parties states
when    happened, ongoing, planned
yes     Kenya's parliament put its seal on the treaty with Peru.  =>  KEN > PER
no      Kenya put a seal on the jar from Peru.

[back-down-before]
type    CONCEDE
verb    back down, climb down, give way, bend, relent, yield, knuckle under, cave in, retreat
before|in_the_face_of|to ANY
!to     position, line, hill, trench, base, capital
!obj    ANY
A       subj
B       before, before.mod, before.poss, to, to.mod, to.poss
B.else  own
parties doer
A.sector GOV, LEG, IGO, UNO, JUD
when    happened, ongoing, planned
rank    late
yes     Kenya backed down before the African Union.  =>  KEN > AU
no      Kenya bent before the wind from Peru.

[give-ground]
type    CONCEDE
verb    give, yield
obj     ground
!obj.mod common, high
in|on|over|obj.in|obj.on|to row, dispute, quarrel, talk, feud, demand, issue, standoff, stand-off, argument, negotiation, fight
A       subj
B       in.with, obj.in.with, on.with, over.with, to, in.mod
parties doer
A.sector GOV, LEG, IGO, UNO
when    happened, ongoing, planned
!in|on|over|obj.in|obj.on|obj.over PLAYING
!in.mod|obj.in.mod title, relegation, promotion
yes     Kenya gave ground in its steel row with Peru.  =>  KEN > PER
no      Kenya gave ground to Peru in the second half.
no      Kenya gave ground in the title fight with Peru.

[throw-in-towel]
act     leave-office
verb    throw
in      towel
subj    POLITICAL-OFFICE
A       subj, subj.mod, subj.poss, subj.of, subj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, IGO, UNO, EUR
when    happened, ongoing, planned
!in|at|during PLAYING, game
yes     The Kenyan finance minister threw in the towel on Friday.  =>  KEN >
no      The Kenyan boxer threw in the towel.
no      The Kenyan minister threw in the towel in the tennis match.

[hand-in-papers]
act     leave-office
verb    hand in, send in, turn in, hand
obj|in  paper, papers, notice
obj.poss|in.poss his, her, their
!obj.mod ANY
!in.mod ANY
subj    POLITICAL-OFFICE
A       subj, subj.mod, subj.poss, subj.of, subj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, IGO, UNO, EUR
when    happened, ongoing, planned
!at|for|to|in|obj.for|obj.at|obj.to|obj.in exam, examination, election, contest, race, primary, poll, teacher, commission, ballot, run
!obj.of|in.of marriage, appeal
!in.at|in.for|in.to exam, examination, election, contest, race, primary, teacher, commission
yes     The Kenyan finance minister handed in his papers on Friday.  =>  KEN >
no      The Kenyan student handed in his papers.
no      The Kenyan finance minister handed in his papers at the exam.

[put-plan-on-head]
type    REJECT
verb    knock
obj     plan, idea, proposal, bid, offer, claim, scheme, talk, talks, rumour, rumor, report, project, suggestion, call, demand, initiative, draft, theory
on|obj.on head
A       subj
B       obj.poss, obj.mod, obj.by, obj.from, obj.of
B.else  own
parties doer
A.sector GOV, LEG, IGO, UNO, OPP, PTY
when    happened, ongoing, planned
yes     Peru's premier knocked the Kenyan plan on the head.  =>  PER > KEN
no      A Peruvian knocked a Kenyan on the head.

[scotch-claim]
type    REJECT
verb    scotch, pooh-pooh, rubbish, laugh off, wave off, wave aside, shrug off, poo-poo, shrug, laugh
obj|off claim, report, rumour, rumor, talk, story, suggestion, charge, allegation, complaint, protest, plan, idea, proposal, demand, warning, threat, offer, call, plea, appeal, criticism
A       subj
B       obj.by, obj.from, obj.poss, obj.mod, obj.of, off.poss, off.by, off.mod, off.from
parties doer
A.sector GOV, LEG, IGO, UNO, OPP, PTY, MIL, REB
when    happened, ongoing, planned
!obj.mod|off.mod injury, injuries, title
!subj   market, index, share, stock, PLAYERS
!obj.of|off.of storm, flood, quake, earthquake, rain, snow
yes     Peru scotched the Kenyan claim.  =>  PER > KEN
yes     Peru shrugged off Kenya's complaint.  =>  PER > KEN
no      Peru's goalkeeper scotched the Kenyan attack.
no      Peru shrugged off an injury claim by Kenya.

[walk-away-from-deal]
act     withdraw-from
verb    walk away, walk, back out, pull out, bow out
from|out_of|of|advmod.from AGREEMENT
!obj    ANY
A       subj
B       from.with, out_of.with, of.with, advmod.from.with
instrument from
parties states
when    happened, ongoing, planned, hypothetical, threatened
rank    late
!from.for|out_of.for|from.with|out_of.with PLAYERS
!from.mod|out_of.mod tour, sponsorship, transfer, television
yes     Kenya walked away from its trade deal with Peru.  =>  KEN > PER
no      Kenya walked away from its match with Peru.

[lean-on-for]
act     demand
verb    lean, prevail, learn
on|upon PARTY
for|xcomp|advcl|obl ANY, CLAUSE
!subj   tower, house, wall, building
A       subj
B       on, upon, on.mod, on.poss
parties doer
A.sector GOV, LEG, IGO, UNO, OPP, PTY
!for    support, help, guidance, strength, comfort, inspiration, copper, oil, gas, goal, tourist, export, import, trade, breath, energy, food, grain, electricity, warmth, income, revenue, labour
status  requested
when    requested
!on     PLAYERS, keeper, tourism, wall
yes     Kenya leaned on Peru for more frigates.  =>  KEN > PER requested
yes     Kenya leaned on Peru to join.  =>  KEN > PER requested
no      Kenya leans on tourism to grow.
no      Kenya leaned on Peru for copper.

[pass-hat-round]
act     demand
verb    pass, send
obj     hat, round
obj.mod|advmod|prt hat, around, round
for|obj.for|to|obj.to|advcl|xcomp ANY, CLAUSE
!obj.mod top, election, voting, first, second, qualifying
A       subj
B       to, obj.to, around.among, among
need    actor
parties states
status  requested
when    requested
!obj.mod last, next
!xcomp|advcl win
yes     The United Nations passed the hat round for Tigray.  =>  UN > requested
no      The United Nations passed the hat test for helmets.
no      Kenya passed the last round to Peru to win.

[knock-at-door]
act     demand
verb    knock, rap
at|on   door, gate
for     ANY
A       subj
B       at.poss, on.poss, at.of, on.of, at.mod, on.mod
parties states
status  requested
when    requested
!for    win, goal, point, hour, minute, title, cup
yes     Kenya knocked at Peru's door for talks.  =>  KEN > PER requested
no      Kenya's boy scouts knocked at the door for sweets.
no      Peru knocked on Kenya's door for a win.

[enlist-in]
act     demand
verb    enlist, rope in, call in
obj     PARTY
in|for|obj.in|obj.for|advcl|xcomp  hunt, search, campaign, effort, fight, struggle, drive, quest, CLAUSE
A       subj
B       obj, obj.poss
parties states
status  requested
when    requested
rank    late
!in.for|obj.in.for look, design, talent, sponsor, fan
!obj    designer, scientist, artist
yes     Kenya enlisted Peru in the hunt for two nurses.  =>  KEN > PER requested
no      Kenya enlisted recruits in the hunt for talent.

[fall-back-on-for]
act     demand
verb    fall back
on|upon|back.on|advmod.on ANY
for|on.for help, aid, support, advice, money, assistance, protection, troop, troops, weapon, mediation
A       subj
B       on, upon, advmod.on, on.mod, on.poss
parties doer
status  requested
when    requested
!on|upon|advmod.on copper, oil, gas, coal, reserve, saving, tourism
yes     Kenya fell back on Somali rebels for help.  =>  KEN > SOM-REB requested
no      Kenya fell back on its savings for help.
no      Kenya fell back on Peruvian copper for support.

[formal-bid]
act     demand
verb    put in, put, lodge, submit, make, file, enter
obj     bid, request, application, plea, petition, appeal
to|for|with|obj.with|obj.to|obj.for|in.to PARTY, government, ministry
obj.mod formal, official, urgent, written
!obj.mod takeover, olympic, world
A       subj
B       to, obj.to, with, obj.with, to.mod, with.mod, to.poss
parties states
status  requested
when    requested
rank    late
!for|obj.for bank, firm, company, club, airline, PLAYERS, games
!to|with|obj.to|obj.with court, tribunal, fifa, uefa
yes     Kenya lodged a formal request with Peru.  =>  KEN > PER requested
no      Kenya lodged a formal bid for the Games.
no      Kenya filed an urgent appeal with a Peruvian court.

[lay-down-tools]
type    PROTEST strike
verb    lay down
obj     pen, pens, chalk, stethoscope, spanner, hammer, shovel, ladle, scalpel, trowel, broom, needle, keyboard, brush, brushes
A       subj
B       against, against..
B.else  state
A.sector CVL, LAB, EDU, MED, AGR, BUS, JRN
need    actor
parties any
when    happened, ongoing, planned, denied
rank    late
!after|for|obj.after|obj.for shift, lunch, work, day, silence, break, exam
yes     Kenyan teachers laid down their chalk over pay.  =>  KEN-CVL > KEN
yes     Kenyan dockers laid down their pens over pay.  =>  KEN-CVL > KEN
no      Kenyan pupils laid pens on the table.
no      Kenyan nurses laid down their needles after the shift.

[bang-pots]
type    PROTEST demo
verb    bang, beat, clang, rattle, clatter, bash, hammer
obj     pot, pots, pan, pans, saucepan, casserole
outside|at|in_front_of|before|against|over|in parliament, courthouse, court, ministry, palace, office, embassy, consulate, headquarters, senate, assembly, square, government, cut, levy, tax, price, law, bill, fee
A       subj
B       outside, outside.of, against, against.., at.of
B.else  state
A.sector CVL, OPP, LAB, EDU, AGR, PTY, BUS
need    actor
parties any
when    happened, ongoing, planned
!for|obj.for festival, carnival, parade, dancer, queen
yes     Kenyan pensioners banged pots outside the ministry.  =>  KEN-CVL > KEN
no      Kenyan cooks banged pots in the kitchen.
no      Kenyan students hammered a pan in the hall.

[chain-themselves]
type    PROTEST obstruct
verb    chain, glue, shackle, handcuff, padlock
obj     themselves, himself, herself
to|obj.to ANY
A       subj
B       to.of, to.of.., to.poss
B.else  state
need    actor
A.sector CVL, OPP, LAB, EDU, AGR, PTY, BUS, NGO, REF
parties any
when    happened, ongoing, planned
!to|obj.to rope, wife, husband, mast, chair, partner, bed, dog, idea
yes     Kenyan herders chained themselves to the gates of the ministry.  =>  KEN-CVL > KEN
no      Kenyan climbers tied a rope to the gate.
no      A Kenyan artist glued himself to a chair.

[stay-away-boycott]
type    PROTEST boycott
verb    stay away, stay, shun, boycott, keep away
from|obj|advmod.from fair, summit, conference, meeting, ceremony, games, olympics, forum, congress, exhibition, talk, festival, gala, banquet, reception
A       subj
B       from.mod, obj.mod, from.poss, obj.poss, from.in@, obj.in@, from.of, obj.of, advmod.from.mod
parties states
when    happened, ongoing, planned, threatened, hypothetical
rank    late
!because_of|due_to|over|after|for MISHAPS, illness, virus, injury, curry
yes     Kenya stayed away from Peru's trade fair.  =>  KEN > PER
no      Kenya stayed away from Peru's coast.
no      Kenya stayed away from the Peruvian festival because of the storm.

[scramble-jets]
type    MOBILIZE weapons
verb    scramble, scrambled
obj     jet, fighter, fighters, aircraft, plane, interceptor, helicopter, warplane, f-16, typhoon, mirage
A       subj
B       against, xcomp.obj, xcomp.obj.mod, xcomp.obj.poss, xcomp.obj.of, advcl.obj, advcl.obj.mod, advcl.subj, advcl.subj.mod, advcl.from, xcomp.obj.from
parties doer
when    happened, ongoing, planned
rank    late
!xcomp|advcl|to|obj.to find, rescue, evacuate, search, fight, save, locate, help
!after|over|obj.after|obj.over MISHAPS
yes     Kenya scrambled fighters to intercept Somali bombers.  =>  KEN > SOM
no      Kenya scrambled eggs on Tuesday.
no      Kenya scrambled a helicopter to rescue a Peruvian climber.

[put-on-call]
type    MOBILIZE
verb    put, place
obj     SOLDIERS, policeman, policemen, officer, men, police, reserve, missile, battery, unit, fleet
on      call, alert, standby, stand-by, footing
A       subj
need    actor
parties doer
A.sector GOV, MIL, COP
when    happened, ongoing, planned
!for|over|amid|after|as|advcl|because_of|obj.for|obj.over|obj.amid|obj.after|obj.as|obj.because_of MISHAPS, rise, match, PLAYING, flooding
!obj.mod player
!obj.of plant, reactor
!obj    crew, engineer, trainer, instructor
yes     Kenyan police put 200 men on call.  =>  KEN >
yes     Kenya put its missile batteries on alert.  =>  KEN >
no      Kenya put its doctors on call.
no      Kenya put police on standby as floods rose.
no      Kenya put the reserve unit of the power plant on standby.

[string-troops]
type    MOBILIZE troops
verb    string, spread, fan out, ring, line, strew, post
obj     guard, guards, soldier, troop, troops, policeman, policemen, gendarme, tank, patrol, marine
along|around|round|across|on|at|about  border, river, road, frontier, coast, line, street, square, embassy, capital, PARTY, consulate, parliament, mission, fence
A       subj
B       round.mod, around.mod, round.poss, around.poss, along.with, along.mod
need    actor
parties doer
A.sector GOV, MIL, COP
when    happened, ongoing, planned, hypothetical
rank    late
!xcomp|advcl|for|to|obj.for|obj.to fight, fire, parade, flood, funeral, sandbag, rescue, wedding
!at|in|obj.at|obj.in museum, hospital, school, MISHAPS
yes     Kenya strung 200 more border guards along the river.  =>  KEN >
no      Kenya strung lights along the river.
no      Kenya spread troops along the border to fight the fires.
no      Kenya posted a guard at the museum.

[come-ashore]
act     deploy-forces
verb    come, land, arrive, disembark, wade, go
advmod|prt ashore
subj    SOLDIERS, marine, marines
!for    leave, party, rest, day, game, football, match, concert, shopping, treatment
!obj    ANY
A       subj, subj.mod, subj.of
B       at@, in@, on@, at.in@
parties doer
when    happened, ongoing, planned
rank    late
yes     Two hundred Kenyan marines came ashore at Lima in Peru.  =>  KEN > PER
no      Kenyan swimmers came ashore in Peru.
no      Kenyan troops came ashore in Peru for a football game.

[try-out-guns]
type    MOBILIZE weapons
verb    try out, test out, try, test-fire, test, sight in
obj     gun, guns, cannon, missile, torpedo, rocket, howitzer, warhead, mortar
subj    destroyer, frigate, warship, navy, army, gunboat, submarine, cruiser, corvette, battalion, PARTY, troop, troops, force
A       subj, subj.mod, subj.poss
need    actor
parties doer
A.sector GOV, MIL
when    happened, ongoing, planned
rank    late
!obj.mod vaccine, nail, space, glue, sounding, speed, radar, toy
!to|obj.to|for|obj.for moon, mars, orbit, satellite
!for|obj.for|acl|obj.acl|advcl spray, locust, fishing, film
yes     A Chinese destroyer is trying out its new guns off the coast.  =>  CHN >
no      A Chinese chef is trying out his new pans.
no      Kenya is testing a Peruvian vaccine gun.

[parade-weapons]
type    MOBILIZE weapons
verb    parade, brandish
obj     missile, rocket, launcher, cannon, rifle, weapon, weapons, gun, mortar, drone, warhead
!in museum, court
A       subj
need    actor
parties any
A.sector MIL, REB, GOV
when    happened, ongoing, planned
rank    late
!obj.mod golden, seized, captured, antique, fish, dinosaur, stolen
!obj.of fish
yes     Kenyan rebels paraded rocket launchers.  =>  KEN-REB >
no      Kenyan dealers displayed rifles.
no      Kenya showed a tank of fish.

[ride-into-crowd]
act     attack
verb    ride, charge, plough, plow, gallop
into|through ANY
subj    police, policeman, policemen, officer, soldier, troop, troops, gendarme, horseman, trooper, guard, rider, marine
into.of|through.of|into|through student, protester, demonstrator, marcher, crowd, worker, striker, farmer, pensioner, mourner, worshipper, people, villager, rally, march, demonstration
A       subj, subj.mod, subj.of
B       into.of, through.of, into.mod, through.mod, into..
B.else  people
A.else  state
parties doer
A.sector GOV, MIL, COP, SPY
when    happened, ongoing, planned, denied
rank    late
!xcomp|advcl|for|to|on|into.of.on|through.of.on|into.on|through.on help, rescue, save, charity, treat, parade, bike, relief
!obj    ANY
yes     Mounted Kenyan police rode into a crowd of students.  =>  KEN > KEN-CVL
no      Kenyan police rode into town.
no      Kenyan police rode through a crowd of people on bikes for charity.

[half-drown]
type    ASSAULT torture
verb    drown, waterboard, water-board
obj     ANY
advmod|aux|obj half, nearly, repeatedly
A       subj
B       obj, obj.mod, obj.poss, obj.of
parties doer
A.sector GOV, MIL, COP, SPY, REB
when    happened, ongoing, denied
!obj    kitten, dog, cat, puppy, rat
yes     Kenyan soldiers half drowned a Peruvian driver.  =>  KEN > PER-CVL
no      Kenya's floods half drowned a Peruvian driver.

[stone-people]
type    ASSAULT primitive
verb    stone, pelt
obj     ANY
?with   stone, rock, bottle, brick, petrol bomb, egg, firebomb, object
!obj    date, cherry, peach, plum, olive
A       subj
B       obj, obj.mod, obj.of, obj.poss
A.sector CVL, REB, OPP, MIL, COP, CRM, EDU, REF
parties any
when    happened, ongoing, denied
rank    late
?obj.with stone, rock, bottle, brick, petrol bomb, firebomb, object, egg
!obj    PLAYERS
yes     Kenyan settlers stoned Somali shepherds.  =>  KEN-CVL > SOM-CVL
no      Kenyan cooks stoned Somali dates.
no      Kenyan boys pelted a Peruvian with snowballs.

[chase-with-stones]
type    ASSAULT primitive
verb    chase, attack, drive, set upon, go, come
obj|for|at ANY
with|obj.with|for.with|at.with stone, bottle, hammer, knife, axe, club, machete, stick, rock, truncheon, pitchfork, spear, whip, hatchet, cleaver
A       subj
B       obj, obj.mod, obj.of, obj.poss, for, for.mod, for.poss, at, at.mod
A.sector CVL, REB, OPP, MIL, COP, CRM, EDU, REF, LAB, BUS
parties any
when    happened, ongoing, denied
rank    late
!obj|at|for course, beef, wall, tumour, wife, husband, girlfriend, boyfriend, mother, father, brother, sister, son, daughter, neighbour, tree, door, statue, dish
yes     Kenyan youths chased Israel's consul with bottles and stones.  =>  KEN-CVL > ISR
no      Kenyan runners chased a Peruvian with speed.
no      Kenyan cooks attacked Peruvian beef with a knife.
no      A Kenyan soldier attacked his Peruvian wife with a hammer.

[ram-boats]
act     attack
verb    ram
obj     boat, trawler, vessel, ship, launch, cutter, canoe, ferry, dinghy, tanker, freighter, patrol, jeep, lorry, truck, barrier, yacht
!subj   storm, wave
A       subj, subj.mod, subj.poss, subj.of
B       obj.mod, obj.poss, obj, obj.of, obj..
A.sector GOV, MIL, COP, REB
B.sector GOV, MIL, COP, CVL, BUS, REB, REF, NGO
parties any
when    happened, ongoing, denied
rank    late
!advmod accidentally
!in|during|by|obj.in|obj.during|obj.by fog, race, regatta, mistake, accident, storm, drill
!subj   ferry, tanker, freighter, yacht, driver, thief, car, lorry
yes     A Peruvian coastguard vessel rammed a Chilean trawler.  =>  PER > CHL
no      A Peruvian bull rammed a fence.
no      A Kenyan ferry rammed a Peruvian ship in fog.
no      A Kenyan patrol boat accidentally rammed a Peruvian ferry.

[raze-place]
act     attack
verb    raze, torch
obj     school, house, home, village, hut, college, clinic, mosque, church, farm, orchard, district, quarter, camp, dam, plant, pump, bridge, town, hospital, building, shop, market, factory
!subj   assailant, developer, owner, fire, contractor
A       subj
B       obj@, obj.mod@, obj.in@, obj.of@, obj.poss@, in@, obj..@
B.else  scene
A.sector MIL, REB, GOV
parties doer
when    happened, ongoing, denied
rank    late
!after|in|obj.after|obj.in MISHAPS, film
!with|obj.with good, goods, product, price
!xcomp|advcl build, make
yes     Kenyan jets razed a Somali school.  =>  KEN > SOM
no      Kenyan developers razed a Somali hotel.
no      Kenya's army razed a Peruvian building after an earthquake.

[pounce-on]
act     attack
verb    pounce, fall
on|upon|about ANY
subj    militant, rebel, gunman, soldier, guerrilla, insurgent, settler, militiaman, mob, policeman, police, agent, commando, fighter, trooper, troop, troops
on|upon|about broker, man, villager, shepherd, convoy, farmer, trader, soldier, policeman, patrol, guard, worker, journalist, reporter, student, marcher, protester, diplomat, driver, teacher, monk, priest, fisherman, engineer, crew, PARTY, post, lorry, bus, checkpoint, camp, constable, demonstrator
!obj    ANY
!in     hand, love
A       subj
B       on, upon, about, on.mod, upon.mod, about.mod, on.of, upon.of
A.sector CVL, REB, OPP, MIL, COP, CRM, EDU
parties any
when    happened, ongoing, denied
rank    late
!on     road, ice, ground, sword, mistake, chance, offer, PLAYERS
yes     Kenyan rebels pounced on a Peruvian trader.  =>  KEN-REB > PER
no      Kenyan reporters pounced on a rumour.
no      Kenyan soldiers fell on a Peruvian road.
no      Kenyan troops set out on patrol with Peruvian guards.

[empty-gun-into]
act     attack
verb    empty, discharge, pump
obj     revolver, pistol, magazine, gun, rifle, clip, bullet, round, shotgun
into|at|obj.into|obj.at ANY
!into   air, sky
!at     target, tin
A       subj
B       into, into.mod, into.of, into.poss, at, at.mod, obj.at, obj.into, obj.into.mod, into..
A.sector REB, MIL, COP, GOV, CVL, OPP, CRM
parties any
when    happened, ongoing, denied
rank    late
!into|at|obj.into|obj.at bear, bird, deer, lion, dog, PLAYERS, bottle, fund
!obj.of funding, oil, money, cash
!into|obj.into target, sand, ground
yes     A Kenyan soldier emptied a revolver into the Italian consul.  =>  KEN > ITA
no      A Kenyan guard emptied a bucket into the sea of Peru.
no      A Kenyan hunter emptied a rifle into a Peruvian bear.
no      Kenya pumped a barrel of oil into Peru.

[overpower]
type    COERCE arrest
verb    overpower, subdue, pin down
obj     attacker, assailant, gunman, hijacker, intruder, knifeman, protester, student, demonstrator, hostage-taker, prisoner, worshipper
A       subj
B       obj, obj.mod, obj.of, obj.from
B.else  people
A.sector MIL, COP, GOV, SPY
parties doer
when    happened, ongoing
rank    late
!obj.mod drunk, drunken
!in|obj.in bar, pub, ring, PLAYING
yes     Kenyan police overpowered a Somali attacker.  =>  KEN > SOM-CVL
no      Kenyan wrestlers overpowered a Somali.
no      Kenyan police overpowered a drunk man in a bar.

[break-up-protest]
type    ASSAULT crowd-control
verb    break up, disperse, scatter
obj     ANY
with|obj.with truncheon, baton, teargas, gas, cannon, bullet, water cannon, tear gas, club, whip, stick, grenade, tear-gas, pellet, horse
A       subj
B       obj.poss, obj.of, obj.mod, obj.mod.mod, obj.by, obj, obj..
B.else  people
rank    late
A.sector MIL, COP, GOV
parties doer
when    happened, ongoing
!obj    ring, fight, gang, pigeon, brawl, bird, soil, herd, dog, elephant
yes     Kenyan police broke up a march of students with truncheons.  =>  KEN > KEN-CVL
no      Kenyan farmers broke up the soil with sticks.
no      Kenyan police broke up a fight with truncheons.

[shower-with-rockets]
act     attack
verb    shower, rain, pepper, hammer, pound, saturate, plaster, deluge, rake, spray, riddle
obj     ANY
with    rocket, shell, bomb, missile, mortar, bullet, drone, grenade, shrapnel, phosphorus
A       subj
B       obj@, obj.mod@, obj.of@, obj.in@, obj.poss@, obj..@
A.sector REB, MIL, GOV, CVL, OPP, COP
parties any
when    happened, ongoing, denied, hypothetical, planned, threatened
rank    late
!obj|with.of|with.from PLAYERS, import, tax, question, play, question
yes     Kenyan rebels showered Somalia with rockets.  =>  KEN-REB > SOM
no      Kenyan fans showered Somali singers with roses.
no      Kenya hammered Peru with a rocket from the striker.

[hammer-base]
act     attack
verb    hammer, work over, rake, strafe, pound, pummel, plaster, maul
obj     base, position, town, village, camp, street, trench, district, garrison, column, convoy, hideout, quarter, suburb, post, depot, barracks, hill, pier, airfield
subj    GUNNERS
A       subj, subj.mod, subj.poss
B       obj@, obj.mod@, obj.of@, obj.in@, obj.at@, obj.poss@, obj..@
B.else  scene
A.sector REB, MIL, GOV
parties any
when    happened, ongoing, denied
rank    late
!in|during|obj.in|obj.during exercise, drill, game, manoeuvre, PLAYING
yes     Kenyan rebels are hammering an African Union base.  =>  KEN-REB > AU
no      Kenyan blacksmiths hammered a Somali sword.
no      Kenyan artillery pounded a Peruvian trench in war games.

[still-hold-captives]
type    ASSAULT abduct
verb    hold
obj     herdsman, fisherman, nurse, tourist, engineer, soldier, shepherd, aid worker, priest, doctor, student, teacher, hostage, sailor, driver, missionary, worker, herder, trader, nun, reporter, journalist, crew, captive, pilot, villager, policeman, councillor, forester
!obj.mod political, few
!in     court, talk, meeting, office
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector REB, CRM
parties any
when    happened, ongoing, denied
rank    late
!in|to|at|for|obj.in|obj.to|obj.at|obj.for esteem, draw, respect, regard, business, honour, account
!xcomp  busy, alive, responsible
yes     Kenyan rebels are still holding two Somali herdsmen.  =>  KEN-REB > SOM-CVL
no      Kenyan rebels hold talks with Somali herdsmen.
no      Kenyan rebels held workers in high esteem in Peru.

[chase-off]
type    COERCE
verb    chase off, chase, drive off, drive away, shoo away, chase away, see off, shoo, run off
obj|off ship, boat, vessel, trawler, launch, cutter, fisherman, crew, yacht, patrol, farmer, shepherd, herder, fleet, surveyor, reporter, journalist
!with   ANY
prt|advmod|out_of|from|off|away_from|obj.out_of ANY
A       subj
B       off.mod, off.poss, off.of, obj.mod, obj.poss, obj.of, obj.from, obj, obj..
A.sector GOV, MIL, COP
parties doer
when    happened, ongoing, denied
rank    late
yes     Kenyan patrol boats chased off a Somali survey ship.  =>  KEN > SOM
yes     Kenya's coastguard chased two Chinese trawlers out of its waters.  =>  KEN > CHN-CVL
no      Kenyan hounds chased a Somali fisherman.

[seal-off-place]
type    COERCE
verb    seal off, cordon off, lock down, wall off, fence off, seal
obj|off ANY
!off    leak, crack, room, tomb
!obj    leak, crack, room, tomb, deal, record, grave, cave, agreement, envelope, victory, win, pipe, bag, well, fate, place, defence, window, route, exit, treaty, beach
A       subj
B       off@, off.of@, off.mod@, off.in@, obj@, obj.of@, obj.mod@, obj.in@, obj.poss@
A.sector GOV, MIL, COP
parties doer
when    happened, ongoing, denied
rank    late
!after|because_of|over|due_to|for|obj.after|obj.because_of|obj.over|obj.due_to|obj.for MISHAPS, murder, stabbing, virus, shooting, attack, race, marathon, hoax
yes     Kenya sealed off Mogadishu.  =>  KEN > SOM
no      Kenya sealed off a leak.
no      Kenya sealed a place in Peru.

[fence-off-from]
type    COERCE
verb    fence off, fence, wall off, bar, shut
obj|off well, wells, spring, pasture, land, forest, field, mosque, shrine, beach, lake, grove, orchard
from|to|against|off.from|obj.from herder, villager, farmer, worshipper, pilgrim, people, fisherman, nomad, refugee, shepherd, tribe, settler
A       subj
B       off.from, off.from.mod, obj.from, from, to, against, from.mod, to.mod, against.mod
B.else  people
A.sector GOV, MIL, COP
parties doer
when    happened, ongoing, denied
rank    late
!after|because_of|over|due_to|for|obj.after|obj.because_of|obj.over|obj.due_to|obj.for MISHAPS, alga, algae, attack, works
yes     Kenya fenced off the wells from Somali herders.  =>  KEN > SOM-CVL
no      Kenya fenced off a field from goats.

[send-down-for-years]
type    SANCTION convict
verb    send down, put away, send
obj     ANY
prt|advmod|for|away  down, away, year, month, life
for     year, month, life, decade
subj    court, judge, tribunal, jury, magistrate, justice
A       subj, subj.mod, subj.in@, subj.poss, subj.of
A.else  state
B       obj, obj.mod, obj.of, obj.poss
B.else  people
!for    rape, murder, robbery, poisoning, poison, kill, theft, fraud
parties any
when    happened, ongoing
rank    late
yes     A court in Kenya sent a blogger down for six years.  =>  KEN > KEN-CVL
no      A coach in Kenya sent a player down for six months.

[another-term]
type    SANCTION convict
verb    give, hand, hand down, impose, mete out, add, slap
obj     term, sentence, stretch
!obj.mod second, third, presidential, new, full, office, first, school
subj    court, judge, tribunal, jury, magistrate, bench
A       subj, subj.mod, subj.in@, subj.poss, subj.of
A.else  state
B       iobj, to, on, obj.to, obj.on, iobj.mod, to.mod, on.mod, iobj.of, iobj.appos, iobj..
parties any
when    happened, ongoing
rank    late
!obj.mod suspended, long
!xcomp|obj.acl recite, read, learn
yes     A Kenyan court gave an opposition leader another life term.  =>  KEN > KEN-OPP
no      Voters gave the president of Kenya another term.
no      A Kenyan jury gave Peru's singer a long sentence to recite.

[collar]
type    COERCE arrest
verb    collar, nab, pick up, haul in, scoop up, nick, bag, pull in
obj     member, attaché, activist, suspect, militant, spy, dissident, rebel, blogger, journalist, reporter, smuggler, agent, quartermaster, student, trader, skipper, opposition, leader, cleric, jihadist, guerrilla, diplomat, lawyer, captain, priest, monk, editor, trafficker, protester
!subj   taxi, bus, car, plane, helicopter, ship, boat, train, driver, ferry, ambulance, lorry
A       subj
B       obj, obj.mod, obj.of, obj.poss, obj.from
B.else  people
A.sector MIL, COP, SPY, GOV
parties doer
!for    PRIVATE-CRIMES, murder
!from   airport, station, school, hospital, hotel
when    happened, ongoing, planned, denied
rank    late
!on|at|for|from|in|obj.on|obj.at|obj.for|obj.from|obj.in shoulder, ball, dance, party, lift, dinner, sea, roadside, airport
!obj.mod drunk, wounded, injured, adrift, stranded, sick, lost, drug
!advmod|xcomp|advcl|obj.amod adrift
!subj   club, team, side, scout
yes     Kenyan gendarmes collared a Peruvian attaché.  =>  KEN > PER
yes     Kenyan police picked up two members of the cell.  =>  KEN > KEN-CVL
no      A Kenyan taxi picked up a Peruvian diplomat.
no      Kenyan soldiers picked up a wounded Peruvian priest.
no      Kenyan police picked up a Peruvian student at the ball.

[take-prisoners]
type    COERCE arrest
verb    take, make
obj     prisoner, prisoners, captive
A       subj
B       obj.from, obj.of, obj.mod, from, among
B.else  people
A.sector MIL, COP, GOV
parties doer
when    happened, ongoing
rank    late
!to|obj.to hospital, court, toilet, doctor, ball
!obj.of|of ball
!of|obj.of|from|obj.from PLAYERS
yes     Kenyan troops took six Somali prisoners.  =>  KEN > SOM-CVL
no      Kenyan players take no break from Somali drills.
no      Kenyan police took a prisoner to hospital in Peru.

[comb-homes]
type    COERCE
verb    comb, search, ransack, turn over, go through
obj     hut, home, house, flat, office, newsroom, apartment, shop, villa, headquarters, hostel, farm, warehouse, archive, locker, premises, room
A       subj
B       obj.of, obj.poss, obj.mod, obj..
A.sector MIL, COP, SPY
parties doer
!obj.for survivor, body, child, victim, bomb, drug, drugs, dope, girl, boy
!for    survivor, body, child, victim, bomb, drug, drugs, dope, girl, boy, gas, evidence, dog
when    happened, ongoing
rank    late
!after|obj.after murder, robbery, stabbing, burglary
!obj.of PLAYERS, murderer, killer, rapist, tour
yes     Kenyan police combed the huts of a Somali sect.  =>  KEN > SOM-CVL
no      Kenyan police combed a house for survivors.
no      Kenyan police searched the rooms of Peru's footballers for dope.

[take-off-bus]
type    COERCE arrest
verb    take, pull, haul, drag, march, bundle, yank, pluck
obj     ANY
off|from|obj.off|obj.from|out_of bus, train, plane, flight, ferry, coach, tram, minibus, jet, lorry, classroom, lectern, pulpit
!obj    bag, case, box, suitcase, parcel, cargo, crate, goods, weapon, passenger, plate, letter, survivor, body, child, luggage
A       subj
B       obj, obj.mod, obj.of
A.sector MIL, COP, SPY
parties doer
when    happened, ongoing, denied
rank    late
!obj.mod drunk, drunken, sick, injured, ill, unruly, disruptive, wounded
!off.mod|from.mod|out_of.mod burn, burning, wrecked, crashed, stricken, sunken, sinking, overturned
!after|for|obj.after|obj.for MISHAPS, brawl
yes     Kenyan gendarmes took a Peruvian student off a bus.  =>  KEN > PER-CVL
no      Kenyan gendarmes took a bag off a bus to Peru.
no      Kenyan gendarmes took a drunk Peruvian off a plane.

[throw-out-envoys]
act     expel
verb    throw out, kick out, boot out, turf out, chuck out, throw
obj     CORE-DIPLOMAT, attaché, attachés
prt|advmod|out out
!obj.poss its, his, her, their
A       subj
B       obj.mod, obj.poss, obj.of, obj
parties states
when    happened, ongoing, planned, hypothetical, denied, threatened
yes     Peru threw out two Kenyan attachés.  =>  PER > KEN
no      Peru threw out two Kenyan carpets.

[throw-out-people]
type    COERCE deport
verb    throw out, kick out, boot out, turf out, chuck out
obj     trader, student, journalist, reporter, teacher, worker, nurse, priest, nun, missionary, migrant, engineer, doctor, businessman, monk, researcher, activist, settler, fisherman, refugee, correspondent, citizen, national
!from|of ANY
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector GOV, COP, MIL
parties doer
when    happened, ongoing, planned, denied
!for|obj.for fight, brawl, PRIVATE-CRIMES
!at|in|obj.at|obj.in bar, beach, pub, match
yes     Peru threw out two Kenyan teachers.  =>  PER > KEN-CVL
no      A Peruvian bar threw out two Kenyan students.
no      Peru's police threw out two Kenyan students for fighting in a bar.

[take-away-passes]
type    SANCTION withdraw
verb    take away, take, withdraw, revoke, cancel, strip, confiscate
obj     pass, passes, accreditation, credential, badge
obj.of|from|obj.from|obj.mod|obj.poss DIPLOMAT, officer, liaison, delegate, PARTY, delegation, journalist, reporter
!obj.mod mountain, boarding, ski, bus, season
A       subj
B       obj.of, from, obj.from, obj.of.mod, from.mod, obj.poss, obj.mod
parties states
when    happened, ongoing, planned
rank    late
!obj    ball
!obj.mod|obj.of.mod football, sports, match, back
!obj.det a
yes     NATO took away the passes of nine Kenyan officers.  =>  NATO > KEN
no      NATO took away the passes of its own cooks.
no      NATO cancelled the badge of a Kenyan football delegation.

[envoy-start-home]
act     recall
verb    tell, order, instruct, ask, direct, bid
obj     AMBASSADOR, HEAD-OF-MISSION
obj.poss its, his, her, their
xcomp   start, come, return, head, go, fly, pack, leave, travel
xcomp.advmod|xcomp.obj|xcomp.to|xcomp.for home, back, capital, bag, bags
A       subj
B       obj.in@, obj.to, in@
parties states
when    happened, ongoing, requested
status  happened
yes     Kenya told its envoy in Lima to start home.  =>  KEN > PER
no      Kenya told its coach in Lima to start home.

[brake-on-imports]
type    COERCE restrict
verb    put, slam, apply, clap, slap
obj     brake, brakes, cap, stop, block, curb
on|obj.on beef, steel, import, imports, export, goods, grain, oil, rice, wine, fruit, fish, pork, wheat, milk, chip, timber, teak, coffee, tea, sugar, mineral, ore, investment, sale, trade, delivery, tomato, lamb, poultry, cotton, textile, travel, visa, flight
A       subj
B       on.mod, obj.on.mod, on.from, on.to, obj.on.from, obj.on.to, on.poss, obj.on.poss, on.of, on.with
parties states
when    happened, ongoing, planned
rank    late
!on|obj.on its, bottle, pan, jar
yes     Kenya put the brake on Australian beef.  =>  KEN > AUS
no      Kenya put the brake on its own spending.
no      Kenya put a stop on its car in Peru.

[sit-on-money]
type    COERCE withhold
verb    sit, hold back, hang, hold on
on|obj|onto|to  dollar, euro, pound, million, billion, money, fund, asset, deposit, payment, instalment, grant, debt, refund, licence, license, permit, warrant, wage
!on     board, committee, panel, council
on.owed|on.due|on.of|on.to|on.acl|obj.of|obj.to|to.of|obj.acl ANY
A       subj
B       on.acl.to, on.to, on.owed.to, on.of.., on.due.to, obj.to, obj.acl.to, on.., obj.of
parties states
when    happened, ongoing
rank    late
yes     Kenya sat on forty million dollars owed to Peru.  =>  KEN > PER
no      Kenya sat on a fund board with Peru.

[cut-off-supply-to]
type    SANCTION discontinue
verb    cut off, choke off, stop, halt, suspend
obj     oil, gas, grain, grant, electricity, fuel, power, water, supply, money, food, coal, subsidy, aid, credit, funding, stipend
!obj.of ANY
to|obj.to|for|obj.for ANY
A       subj
B       to, obj.to, for, obj.for, to.mod, obj.to.mod, to.poss, obj.to.poss
parties states
when    happened, ongoing, planned, hypothetical, threatened
rank    late
!obj.mod ball
!subj   company, firm, grid, fault, storm, PLAYERS
!after|because_of|due_to|during|obj.after|obj.because_of|obj.due_to|obj.during MISHAPS, outage, break
!advcl  break, burst, fail, leak
!to|obj.to house, home, PLAYERS, beach
yes     Kenya cut off oil to Peru.  =>  KEN > PER
yes     Peru cut off its grant to Kenya.  =>  PER > KEN
no      A storm cut off power to Peru.
no      Kenya stopped food at the gate.
no      Kenya halted water to Peru after the pipe broke.
no      Kenya cut off the ball supply to Peru's striker.

[fresh-penalties]
act     impose-sanctions
verb    impose, put, place, slap, clap, pile, heap, announce, unveil, adopt, lay
obj     curb, penalty, penalties, restriction, sanction
obj.mod fresh, new, further, additional, more, stiff, tough, harsh, trade, economic, financial
on|against|obj.on|obj.against ANY
!obj.mod death, prison, parking, carbon
A       subj
B       on, against, obj.on, obj.against, on.poss, obj.on.poss, on.mod, obj.on.mod
parties states
!on     speeding, smoking, gathering, alcohol, driver, traffic
when    happened, ongoing, planned, threatened, hypothetical, denied
rank    late
yes     Kenya imposed fresh curbs on Peru.  =>  KEN > PER
yes     Kenya put fresh penalties on Peru.  =>  KEN > PER
no      Kenya imposed fresh curbs on smoking.

[scrap-arms-ban]
act     lift-sanctions
verb    scrap, drop, lift, end, abolish, remove, do away, rescind, shed, bin, axe, waive, cancel, revoke, repeal
obj     ban, embargo, prohibition, bar, boycott
on|obj.on arms, weapon, import, export, sale, trade, beef, oil, steel, gas, flight, good, goods, product, investment, wine, fish, timber, fruit, grain, meat, gold
A       subj
B       obj.on.for, obj.on.to, obj.on.from, on.for, on.to, on.from, for, to, from, obj.on.mod, on.mod
parties states
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Kenya scrapped its ban on arms for Peru.  =>  KEN > PER
no      Kenya scrapped its ban on arms for hunters.

[confine-to-homes]
type    COERCE curfew
verb    confine, restrict, order
obj     ANY
to|indoors|advmod|off|inside|in home, homes, house, houses, indoors, indoor, street, streets, barracks
!obj    ambassador, envoy, diplomat, consul, mother, dog, illness, pet, child, furniture, chair, art, car, food, guest, table, cattle, hen, bird, poultry
A       subj
B       obj@, obj.mod@, obj.of@, obj.in@, obj.poss@
B.else  people
A.sector GOV, MIL, COP, LEG
parties doer
when    happened, ongoing, planned, denied
rank    late
!because_of|after|as|over|during|advcl|due_to|amid|obj.because_of|obj.after|obj.as|obj.over|obj.during|obj.due_to|obj.amid MISHAPS, roam, burn, fall
!obj.of car
yes     Kenya confined Somali refugees to their homes at night.  =>  KEN > SOM
no      Illness confined a Kenyan to his home.
no      Kenya ordered Peruvian villagers indoors because of a gas leak.

[pirates-sit-on-ship]
type    COERCE seize
verb    sit, squat
on      tanker, ship, vessel, freighter, trawler, boat, oilfield, dam, platform, carrier, cargo, crew
subj    pirate, rebel, militiaman, gunman, militant, hijacker, guerrilla, fighter
A       subj, subj.mod, subj.of
B       on.mod, on.of, on.poss, on, on..
parties any
when    ongoing, happened
yes     Somali pirates are sitting on a Panamanian tanker.  =>  SOM > PAN
no      Somali fishermen sat on a Panamanian boat.

[set-at-liberty]
type    RETREAT release
verb    set, let, turn
obj     ANY
at|obj.at|advmod|prt|xcomp|bare|out_of|obj.out_of liberty, large, prison, jail, cell, lock-up, gaol
!obj    dog, hound, bird, animal, hell, storm, barrage, volley, scream, wave, flood
A       subj
B       obj, obj.mod, obj.of, obj.from, obj.poss
B.else  own
A.sector GOV, MIL, COP, JUD, REB
parties doer
when    happened, ongoing, denied, planned
rank    late
!with|after|obj.with|obj.after penalty, goal, error, own
!out_of.mod|obj.out_of.mod burn, burning, flooded
!obj    trap, murderer, rapist, thief
yes     Kenya set two Norwegian sailors at liberty.  =>  KEN > NOR-CVL
yes     Kenyan police let two Norwegian sailors out of prison.  =>  KEN > NOR-CVL
no      Kenya set the table for two Norwegian sailors.
no      Kenya let Peru out of jail with a missed penalty.

[raise-barriers]
act     open-border
verb    raise, lift, open, throw open, fling open
obj     barrier, barriers, turnstile, barricade
to|for|obj.to|obj.for ANY
!obj.mod trade, tariff, language, class, technical, legal, stadium
A       subj
B       to, for, obj.to, obj.for, to.mod, for.mod, obj.to.mod, obj.for.mod, to.from, for.from, to.of
A.sector GOV, COP, MIL
parties doer
when    happened, ongoing, planned
rank    late
!to|for|obj.to|obj.for trade, import, PLAYERS, export, investment, yacht, good
!at|in|obj.at|obj.in stadium, museum, PLAYING
yes     Kenya raised the barriers for two thousand Somalis.  =>  KEN > SOM-CVL
no      Kenya raised the trade barriers for Somalis.
no      Kenya opened barriers to Peruvian fans at the stadium.
no      Kenya raised barriers for Peruvian trade.

[drop-visa-rule]
type    RETREAT access
verb    do away, drop, scrap, abolish, waive, lift, do, ditch
obj|with|away.with|away_with visa, visas
!obj.mod credit
obj.for|with.for|for|obj.mod|with.mod|obj.of|away.with.for ANY
A       subj
B       obj.for, with.for, for, obj.for.mod, with.for.mod, for.mod, obj.mod, with.mod, away.with.for
A.sector GOV, LEG
parties doer
when    happened, ongoing, planned
rank    late
!for|obj.for|with.for PLAYERS
yes     Kenya scrapped visas for Peruvians.  =>  KEN > PER-CVL
no      Kenya dropped a plan for a rival of Peru.
no      Kenya dropped the visa for a Peruvian striker.

[doors-open-to]
type    RETREAT access
verb    throw, fling, open, swing
obj     door, gate, border, doors, gates
prt|advmod|xcomp|obj.mod|to|bare|obj.acl open, wide, refugee, islander, migrant, exile, PARTY, student, citizen
to|obj.to|for|obj.for|open.to|xcomp.to|advmod.to ANY
!to     talk, investment, investor, tourist, tourism, business, visitor, public, compromise, PLAYERS
!obj    market
!obj.mod cell, prison, jail, car, school, museum, back, embassy, stadium, palace, park, garden, zoo, jump
A       subj
B       to, obj.to, for, obj.for, to.mod, obj.to.mod, xcomp.to, advmod.to
A.sector GOV, LEG
parties doer
when    happened, ongoing, planned
rank    late
!with|on|after|obj.with|obj.on|obj.after card, error, goal, day, mistake, win
!obj    school
!obj.to PLAYERS
yes     Kenya threw its doors open to Somali refugees.  =>  KEN > SOM
no      Kenya's museum opened its doors to the public.
no      Kenya opened the door to Peru with a red card.

[fly-off-to-safety]
type    AID
verb    fly, lift, pluck, ferry, airlift, whisk
obj     tourist, citizen, foreigner, national, evacuee, resident, villager, survivor, family, islander, student, worker, expatriate, subject
off|out_of|from|obj.off|obj.out_of|obj.from island, roof, quay, beach, hotel, city, zone, town, capital, PARTY, village, fighting, danger, jaws
!out_of prison, office, country
A       subj
B       obj, obj.mod, obj.of, obj.from
A.sector GOV, MIL, COP
parties doer
!off    bus, train, plane, flight, ferry
when    happened, ongoing, planned
rank    late
!at|obj.at gunpoint
!off|from list, register
!to|obj.to beach, match, resort, festival
yes     Kenya's navy flew forty American tourists off a wrecked island.  =>  KEN > USA-CVL
no      A Kenyan airline flew forty American tourists from the city.
no      Kenya's navy took Peruvian residents off the voting list.

[keep-in-rockets]
act     arm
verb    keep, stock, furnish
obj     ANY
in|obj.in|with rocket, missile, ammunition, rifle, weapon, drone
!obj    soldier, rocket, bunker, child, baby, doll, museum, commander
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties any
A.sector GOV, MIL, SPY, REB
when    happened, ongoing, planned, denied
rank    late
yes     Kenya kept Somali rebels in rockets.  =>  KEN > SOM-REB
no      Kenya kept its maize in rockets of tin for Somalia.
no      Kenya kept Peru in arms.

[truck-goods-to]
type    AID
verb    truck, haul, ferry, barge, rush, parachute, air-drop, airdrop
obj     aid, food, rice, maize, wheat, flour, water, laboratory, hospital, tent, blanket, medicine, vaccine, generator, grain, ration, pump, clinic, bread, mask
to|into|obj.to|for  ANY
A       subj
B       to@, into@, obj.to@, to.mod, to.in@, for
A.sector GOV, MIL, IGO, UNO, NGO
parties doer
when    happened, ongoing, planned
rank    late
!for|obj.for sale, profit, refining
!to|obj.to PLAYERS, market, customer, player, factory
yes     Kenya trucked a field hospital to Somalia.  =>  KEN > SOM
no      A Kenyan firm trucked glass to Somalia.
no      Kenya hauled rice to Peru for sale.
no      Kenya rushed water to Peru's players.

[bankroll-group]
type    AID
verb    bankroll, bank-roll, prop up, subsidise, subsidize
obj     group, union, opposition, party, exile, rebel, militia, newspaper, station, clinic, school, hospital, movement, government, army, foundation, dissident
A       subj
B       obj.mod, obj.poss, obj.of, obj, obj..
A.sector GOV, LEG, IGO, UNO, OPP, PTY, REB, MIL
parties doer
when    happened, ongoing, planned, denied
rank    late
!obj.mod singing, theatre, pop
!obj.with|with ANY
!obj.of singer, actor, dancer
yes     Kenya bankrolls a Chinese labour group.  =>  KEN > CHN
no      A brewer bankrolls a Kenyan group of singers.
no      Kenya propped up the group with Peru.

[send-sappers-to-help]
type    AID
verb    send, dispatch, despatch, lend, detail
obj     sapper, engineer, doctor, medic, nurse, team, rescuer, diver, troop, troops, soldier, helicopter, ship, plane, firefighter, expert
advcl|acl|xcomp|obj.acl help, assist, aid, rescue, shelter, feed, evacuate, treat
A       subj
B       advcl.obj, acl.obj, xcomp.obj, obj.acl.obj, advcl.obj.mod, obj.acl.obj.mod, xcomp.obj.mod, to@, advcl.in@
A.sector GOV, MIL, IGO, UNO
parties doer
when    happened, ongoing, planned
rank    late
!advcl.ccomp|xcomp.ccomp|obj.acl.ccomp|obj.acl.xcomp|xcomp.xcomp|advcl.xcomp win, score, beat, film, invade, fight, play
!advcl.obj|xcomp.obj|obj.acl.obj rebel, horse, animal, filming
yes     Kenya sent sappers to help Somali villagers.  =>  KEN > SOM-CVL
no      Kenya sent a team to win the cup in Peru.
no      Kenya sent a team to help Peru win.

[take-hat-off]
type    SUPPORT
verb    take off, take, doff, tip, raise, lift
obj     hat, cap
to      PARTY
A       subj
B       to, to.mod, to.poss
parties doer
A.sector GOV, LEG, IGO, UNO, OPP, PTY, ELI
when    happened, ongoing, planned
!to|obj.to PLAYERS
yes     Peru took its hat off to Kenya.  =>  PER > KEN
no      A Peruvian took his hat off at the gate of Kenya's team.
no      Kenya tipped its hat to Peru's winger.

[come-out-in-favour]
type    SUPPORT
verb    come out, come down, come, stand up, speak up, declare, plump
in|on|for favour, favor, side
in.of|on.of ANY
A       subj
B       in.of, on.of, in.of.poss, on.of.poss, in.of.mod, in.of.by, in.of.from
parties doer
A.sector GOV, LEG, IGO, UNO, OPP, PTY, JUD
when    happened, ongoing, planned
rank    late
!in.of|on.of hill, PLAYERS, river, road
yes     Peru came out in favour of Kenya's claim.  =>  PER > KEN
no      Peru came out in a dress of Kenya's make.

[give-backing]
type    SUPPORT
verb    give, lend, throw
obj     backing, blessing, imprimatur, endorsement, nod, approval
to|behind|iobj|obj.to ANY
A       subj
B       to.poss, to.mod, obj.to.poss, obj.to.mod, to.by, obj.to.by, behind, to, iobj, iobj.mod, iobj.poss, obj.to, to.from
parties states
when    happened, ongoing, planned, denied
rank    late
yes     Peru gave its backing to a Kenyan plan.  =>  PER > KEN
no      Peru's bank gave its approval to a loan.

[warm-words]
type    SUPPORT
verb    have, find, offer, speak
obj     word, words
obj.mod warm, kind, generous, good, flattering, glowing
for|obj.for ANY
A       subj
B       for, obj.for, for.mod, obj.for.mod, for.poss, obj.for.poss
parties states
when    happened, ongoing
!subj   PLAYERS
!for|obj.for PLAYERS
yes     Peru's premier had warm words for Kenya.  =>  PER > KEN
no      Peru had warm words in its dictionary.
no      Peru's coach had kind words for Kenya.

[warm-words-from]
type    SUPPORT
verb    earn, draw, win, garner, reap
obj     praise, word, words, applause, plaudit, acclaim, gratitude
!obj.mod harsh, sharp, angry, hard, stern, cross
from|obj.from ANY
A       from, obj.from, from.mod, from.of, obj.from.of, obj.from.mod
B       iobj, subj.poss, subj.mod, subj, subj.of, subj.by
parties states
when    happened, ongoing
rank    late
!subj|from|obj.from PLAYERS, actor
yes     Kenya's offer drew praise from Peru.  =>  PER > KEN
no      Kenya's singer drew applause from Peruvian fans.

[told-it-was-sorry]
act     apologise
verb    tell
obj     ANY
ccomp   sorry
A       subj
B       obj, obj.mod, obj.of
parties states
when    happened, ongoing
!ccomp.xcomp|ccomp.ccomp|ccomp.csubj hear, see, learn, lose, miss
!ccomp.for loss, victim, death, flood, quake, bereavement, dead
yes     Kenya told Peru that it was sorry for the map.  =>  KEN > PER
no      Kenya told Peru that the map was late.
no      Kenya told Peru that it was sorry to hear of the quake.

[eat-words]
act     apologise
verb    eat, swallow
obj     word, words, pie
obj.poss|obj.mod its, his, her, their, humble
about|on|over|obj.about|obj.on|to|before ANY
A       subj
B       about, on, over, obj.about, about.mod, obj.about.mod, to, before, about.of
parties states
when    happened, ongoing
!about|on|over|obj.about|obj.on chance, PLAYERS, PLAYING, result
yes     Kenya ate its words about Peru.  =>  KEN > PER
no      Kenya ate its fish on Peru's coast.
no      Kenya ate its words on Peru's chances.

[flag-over-embassy-in-news]
act     open-mission
verb    go up, rise, go, raise, hoist
over|above|at EMBASSY
!over.mod old, former, abandoned
!over.acl ANY
subj|obj flag, banner, standard, colour
A       subj.poss, subj.of, subj.mod, obj.poss, obj.mod, over.poss
B       over.in@, above.in@, in@, at.in@
parties states
over.mod|above.mod|at.mod new, first
when    happened, ongoing, planned
!at|over mast, half-mast, staff
!advmod|prt half
yes     Kenya's flag went up over a new embassy in Lima.  =>  KEN > PER
no      Kenya's flag went up over a tent in Lima.

[exchange-notes]
act     sign
verb    exchange
obj     note, notes
on|over|about|obj.on|obj.over|obj.about|for|obj.for trust, treaty, agreement, accord, pact, loan, grant, project, aid, fund, convention, protocol, border, boundary, visa, dam, bridge, base, debt, ship, tax, extradition, establishment
!obj.mod protest, angry, bank, love
!obj    banknote
A       subj
B       with, obj.with
joint   yes
need    both
parties states
when    happened, ongoing
rank    late
yes     Kenya and Peru exchanged notes on a forestry trust.  =>  KEN & PER
no      Kenyan and Peruvian pupils exchanged notes.
no      Kenya and Peru exchanged notes over the wall.

[hear-out]
act     meet
verb    hear out, hear
obj     AMBASSADOR, minister, delegation, delegate, president, envoy, emissary, leader
prt|advmod|xcomp out
A       subj
B       obj.mod, obj.poss, obj.of, obj, obj.from
joint   yes
parties states
A.sector GOV, LEG, IGO, UNO
when    happened, ongoing, planned
yes     Kenya heard the Russian ambassador out.  =>  KEN & RUS
no      Kenyan judges heard the Russian minister's song.

[session-with]
act     meet
noun    session, sit-down, tête-à-tête, huddle, confab, head-to-head, powwow
nA      poss, of, light, subj, mod
nB      with, with.mod, with.poss, with.of
joint   yes
parties states
A.sector GOV, LEG, IGO, UNO, ELI
with    minister, ambassador, president, envoy, premier, PARTY, king, secretary, chancellor, counterpart, delegation
!mod    training, recording, photo, jam, practice, question
!with   coach, player, team, band
when    happened, ongoing
rank    late
!mod    second, first, morning, afternoon, final, third, evening, therapy, netting
yes     Kenya's session with the Peruvian foreign minister was long.  =>  KEN & PER
no      Kenya's training session with a Peruvian coach took an hour.
no      Kenya's second session with Peru ended 20-18.

[arrange-talks]
act     meet
verb    arrange, prepare, organise, organize, set up, line up, schedule, pencil in, settle, agree
obj     TALKS
with|obj.with ANY
A       subj
B       with, obj.with, with.mod, obj.with.mod
joint   yes
parties states
status  planned
rank    late
!obj.mod semi-final, final, cup, quarter-final, summer
!in|obj.in|for|obj.for PLAYING
!with|obj.with PLAYERS, club, firm, bank, company, doctor
yes     Kenya is arranging talks with Peruvian ministers.  =>  KEN & PER planned
no      Kenya arranges chairs with Peruvian joiners.
no      Kenya set up a meeting with Peru in the final.

[settle-on-venue]
act     meet
verb    settle, agree, decide, fix
on|upon PARTY, venue, date, place, city, town, capital, day, month
for|on.for talk, talks, meeting, summit, negotiation
A       subj, subj.mod
B       with, for.with, on.for.with
joint   yes
need    both
parties states
status  planned
!for.of|on.for.of PLAYING, golf
yes     Kenya and Peru settled on Stockholm for talks.  =>  KEN & PER planned
no      Kenya settled on Stockholm for its shop.
no      Kenya and Peru decided on Qatar for the round of the cup.

[mind-to-join]
act     accede
verb    make up
obj     mind
xcomp|obj.acl|acl|advcl join, enter, accede
A       subj
B       xcomp.obj, obj.acl.obj, acl.obj, advcl.obj, xcomp.to, xcomp.to.of
parties states
status  planned
yes     Kenya made up its mind to join NATO.  =>  KEN > NATO planned
no      Kenya made up its mind to join the two roads.

[find-expression-thanks]
type    SUPPORT
verb    express, voice, convey, send, offer, extend, bring, relay
obj     thanks, gratitude, appreciation, thankfulness
obj.mod|obj.of|obj gratitude, thanks, appreciation, thankfulness
to|obj.to|for|obj.for|iobj ANY
A       subj
B       to, obj.to, iobj, for.poss, obj.for.poss, for.poss.., for, obj.for, for.mod, obj.for.mod, to.mod, obj.to.mod
parties states
when    happened, ongoing
rank    late
!to|obj.to PLAYERS
!subj   PLAYERS
yes     Peru expressed thanks to Kenya for the hospital.  =>  PER > KEN
yes     Peru voiced its gratitude to Kenya.  =>  PER > KEN
no      Peru expressed thanks to fans for a cup.

[strike-off-list]
act     lift-sanctions
verb    strike, take, cross, remove, delete, drop
off|from|obj.off|obj.from list, blacklist, watchlist, register
off.mod|from.mod|obj.off.mod|obj.from.mod watch, black, sanctions, sanction, terror, terrorism, grey, gray, money-laundering
A       subj
B       obj, obj.mod, obj.of, obj.poss
parties doer
A.sector GOV, LEG, IGO, UNO
when    happened, ongoing, planned, hypothetical
!obj    PLAYERS, bird, whale, plant, animal, species
yes     Kenya struck two Peruvian banks off its watch list.  =>  KEN > PER
no      Kenya struck two Peruvian hotels off its guest list.
no      Kenya dropped two Peruvian players from its watch list.

[put-on-black-list]
act     impose-sanctions
verb    put, place, add, enter, set
obj     ANY
on|to|obj.on|obj.to list, blacklist, register
on.mod|to.mod|obj.on.mod|obj.to.mod|on|to black, sanctions, sanction, terror, terrorism, blacklist
A       subj
B       obj, obj.mod, obj.of, obj.poss, obj.from
parties doer
A.sector GOV, LEG, IGO, UNO
when    happened, ongoing, planned, hypothetical, denied, threatened
rank    late
!obj    dress, book, film, song, temple, bird, animal, PLAYERS
!on.of|to.of|obj.on.of haven, heritage, animal, species
yes     Kenya put two Peruvian firms on its black list.  =>  KEN > PER
no      Kenya put two Peruvian firms on its mailing list.
no      Kenya placed a Peruvian dress on its black list.

[read-the-riot-act]
act     condemn
verb    read, give, speak
obj     act, piece, mind
obj.mod|obj.of riot, mind
iobj|to ANY
A       subj
B       iobj, to, iobj.mod, to.mod, iobj.poss, to.poss
parties states
when    happened, ongoing, planned
!iobj|to PLAYERS
yes     Kenya gave Peru a piece of its mind.  =>  KEN > PER
no      Kenya gave Peru a piece of its lace.

[heap-scorn]
act     condemn
verb    heap, pour, pile, rain, shower, lavish
obj     scorn, abuse, ridicule, contempt, derision, invective, opprobrium, vitriol, insult
on|upon|at|over|obj.on|obj.upon ANY
A       subj
B       on, upon, obj.on, over, on.mod, upon.mod, on.poss, obj.on.mod, obj.on.poss
!on     film, book, play, song, novel, team, album, PLAYERS
!obj.on film, book, play, song, novel, team, album, PLAYERS
parties doer
A.sector GOV, LEG, OPP, PTY, IGO, UNO, REB, MIL
when    happened, ongoing, planned
yes     Kenya's ministry heaped scorn on the Somali rebels.  =>  KEN > SOM-REB
no      Kenyan critics heaped scorn on a Peruvian film.
no      Kenya's minister heaped ridicule on Peru's goalkeeper.

[pour-cold-water]
type    REJECT
verb    pour, throw, dash, cast, splash
obj     water, bucket
obj.mod|obj.of cold, water
on|over|obj.on|obj.over ANY
A       subj
B       on.poss, on.mod, on.by, on.of, on.from, over.poss, over.mod, obj.on.poss, obj.on.mod, obj.on.by
parties states
when    happened, ongoing, planned
!on|over|obj.on|obj.over PLAYERS, fire, reactor, party, head, flame, blaze, plant, engine, driver
yes     Kenya poured cold water on Peru's plan.  =>  KEN > PER
no      Kenya's brewers poured cold water on Peruvian hops.
no      Kenya threw cold water on Peru's fire.

[melt-down-arms]
type    RETREAT disarm
verb    melt down, melt, crush, scrap, saw up, cut up, destroy, dismantle, burn, hand in
obj     rocket, rifle, missile, warhead, launcher, mortar, gun, weapon, stockpile, shell, mine, centrifuge, arsenal, kalashnikov, tank, bomber
obj.poss|obj.mod its, their, banned, own, surplus, forbidden, prohibited
!obj.mod car, captured, seized, aircraft, toy
A       subj
need    actor
parties doer
A.sector GOV, MIL, REB
when    happened, ongoing
rank    late
!obj.poss|obj.of militant, rebel, enemy, gang, terrorist, poacher
!obj.mod enemy, hostile
yes     Kenya melted down its banned rockets.  =>  KEN >
no      Kenya destroyed Somali rockets.
no      Kenya destroyed the rebels' remaining weapons.
no      Kenya destroyed Peru's last tank.

[rescind-order]
type    RETREAT
verb    rescind, revoke, withdraw, reverse, overturn, take back, repeal
obj     decree, edict, directive, ruling, order, circular, ordinance
against|obj.against|for|obj.for|on|obj.on ANY
A       subj
B       against, obj.against, against.mod, obj.against.mod, on, obj.on, on.mod, obj.on.mod, for, obj.for
A.sector GOV, LEG, COP, MIL, JUD
parties doer
when    happened, ongoing, planned
rank    late
!for|obj.for ANY
!against|obj.against|on|obj.on PLAYERS, murderer, rapist, killer, copper, tank
yes     Kenya rescinded the order against Peruvian teachers.  =>  KEN > PER-CVL
no      Kenya cancelled an order for Peruvian jets.
no      Kenya overturned the ruling against Peru's striker.

[draw-soldiers-back]
act     withdraw-forces
verb    draw, pull, move, clear, bring, take, march, fetch
obj     soldier, troop, troops, patrol, force, gun, tank, battalion, garrison, unit, policeman, marine, gunner, guard
advmod|prt|off|out_of|home|obj.off|obj.out_of back, home, PARTY, hill, hilltop, moor, valley, island, land, village, town, border, ridge, line, away, camp
!on     ANY
!against ANY
!advmod forward, up
A       subj
B       from@, off@, out_of@, obj.from@, obj.off@, from.mod@, off.mod@, out_of.mod@, obj.from.mod@, advmod.from@, advmod.from.mod@, from.poss@, from.of@
parties states
when    happened, ongoing, planned, requested, denied
rank    late
!from|off|obj.from|obj.off|out_of half, shot, game, PLAYING, earthquake, MISHAPS, wall, parade, palace
yes     Kenya drew its soldiers back from the Somali hilltop.  =>  KEN > SOM
yes     Kenya cleared its patrols off the Somali moor.  =>  KEN > SOM
no      Kenya drew its cattle back from the Somali hill.
no      Kenya pulled its guard back from Peru's half.

[care-for-refugees]
type    AID
noun    care, housing, sheltering, feeding, nursing
for|of  refugee, refugees, orphan, exile, displaced, wounded, migrant, evacuee, thousand, survivor, victim, castaway, hundred
nA      poss, by, of
nB      for, of, for.mod, of.mod, for.of, for.from
parties doer
A.sector GOV, MIL, IGO, UNO, NGO
rank    late
!poss|by|of.by clinic, hospital, charity, bank, firm, church, family, nurse
yes     Kenya's care for Somali refugees continues.  =>  KEN > SOM
no      A Kenyan clinic's care for Somali orphans continues.

[cover-fares]
type    AID
verb    cover, meet, foot, pay, defray, pick up
obj     fare, bill, cost, rent, passage, board, expense
!obj    legal
of|for|obj.of|obj.for delegate, delegation, student, patient, refugee, fisherman, exile, PARTY
!subj   firm, company, bank
A       subj
B       obj.of, of, obj.of.mod, of.mod, obj.for, for, obj.for.mod, for.mod
parties doer
A.sector GOV, IGO, UNO, LEG
when    happened, ongoing, planned
rank    late
!obj.mod high, heavy, transfer, dear
!for|of|obj.for|obj.of PLAYERS, athlete, striker, opposition
!subj   union, club, team
yes     Kenya covered the fares of Peruvian delegates.  =>  KEN > PER
no      Kenya's airline covered the costs of a Peruvian merger.
no      Kenya paid a high cost for a Peruvian child.

[bring-leaders-together]
type    CONSULT third-party
verb    bring, get, sit, seat
obj     leader, president, minister, PARTY, envoy, side, rival, foe, delegation, commander, premier
advmod|prt|xcomp|to|around|round|at together, table
!obj    player, musician, family, artist, coach, scientist, chef, singer
A       subj
B       obj.mod, obj.poss, obj.of, obj, obj.from
parties states
A.sector GOV, IGO, UNO, ELI
when    happened, ongoing, planned
rank    late
!for|obj.for dinner, lunch, photo, photograph, game, concert, drink
!obj.of choir, band, church, team, gang, orchestra, league
!obj.poss its, his, her, their
!to.of|to.mod league
yes     Kenya brought the Peruvian and Chilean leaders together.  =>  KEN > CHL + PER
no      Kenya brought Peruvian and Chilean chefs together.
no      Kenya brought Peru's president to the table for dinner.
no      Kenya brought the leaders of a Peruvian choir together.

[give-up-chair]
act     leave-office
verb    give up, vacate, surrender, relinquish, resign
obj     chair, seal, seals, seals of office, portfolio, gavel
obj.poss his, her, their, its
subj    POLITICAL-OFFICE
A       subj, subj.mod, subj.poss, subj.of, subj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, IGO, UNO, EUR
when    happened, ongoing, planned
rank    late
!to|obj.to|for|obj.for woman, man, child, lady, guest, lunch, girl, boy, mother
yes     The Kenyan finance minister gave up his chair.  =>  KEN >
no      The Kenyan singer gave up his chair.
no      The Kenyan minister gave up his chair to a pregnant woman.
no      The Kenyan minister left his chair for lunch.

[turn-out-of-posts]
type    SANCTION
verb    turn, drive, hound, chase, oust, purge, sweep, weed, throw, kick, remove, eject
obj     follower, judge, minister, official, ally, loyalist, critic, teacher, professor, general, officer, rival, editor, dissident, opponent, governor, mayor, senator
out_of|from|obj.out_of|obj.from post, office, job, party, ministry, chair, parliament, army, bench, university
A       subj
B       obj, obj.mod, obj.of, obj.poss
B.else  people
A.sector GOV, LEG, MIL
parties doer
when    happened, ongoing, planned
rank    late
!after|obj.after hoax, fire, MISHAPS
yes     Kenya drove Somali judges out of their posts.  =>  KEN > SOM
no      Voters in Kenya drove a mayor from office.
no      Kenyan police removed teachers from the university after a bomb hoax.

[move-into-compound]
act     occupy
verb    move, roll, march, break, barge, push
into    compound, plant, wharf, depot, refinery, premises, yard, quarry, warehouse, oilfield, terminal, headquarters, hub, stronghold, enclave
subj    troop, troops, soldier, army, police, force, marine, militiaman, rebel, gunman, militia, fighter, militant, policeman
!for    cleaning, search
A       subj, subj.mod, subj.of
B       into.mod@, into.of@, into.poss@, into.in@, into..@
A.sector MIL, COP, REB, GOV
parties any
when    happened, ongoing, planned
rank    late
!xcomp|advcl|to clear, fight, help, rescue, protect, guard, evacuate
!into.mod new, own, permanent, temporary
yes     Kenyan troops moved into a Russian firm's compound.  =>  KEN > RUS
no      Kenyan tenants moved into a Russian plant.
no      Kenya's army moved into new headquarters in Peru.
no      Kenyan soldiers moved into Peru's refinery to fight the fire.

[sail-within-sight]
type    MOBILIZE
verb    sail, steam, cruise, fly, come, approach
within|to|into sight, range, mile, metre, kilometre
subj    navy, warship, frigate, destroyer, cutter, gunboat, jet, bomber, fleet, submarine, carrier, corvette, squadron, flotilla, fighter
A       subj, subj.mod, subj.of, subj.poss
B       within.of@, within.of.mod@, of@, of.mod@, to.of@, into.of@, within.of.., of..
parties doer
A.sector MIL, GOV
when    happened, ongoing, planned
rank    late
!within.of|of win, title, victory, land, record
!within.of|of airliner, plane, jet, helicopter, airport, crash
yes     A Kenyan warship sailed within sight of Peru.  =>  KEN > PER
no      A Kenyan yacht sailed within sight of Peru.
no      A Kenyan jet came within metres of a Peruvian airliner.

[check-up-on]
type    ACCUSE investigate
verb    check up, probe, delve, dig, nose, snoop
on|into|advmod.on consul, attaché, embassy, firm, bank, company, official, minister, ambassador, diplomat, charity, trader, banker, dealing, officer, broker
A       subj
B       on.mod, on.poss, on.of, into.mod, into.poss, into.of, on, into, advmod.on.mod
parties doer
A.sector GOV, COP, JUD, LEG, SPY, IGO, MIL
when    happened, ongoing
rank    late
!as     partner, ally, friend
!advmod back, kindly, proudly
yes     Kenyan police are checking up on Peru's honorary consul.  =>  KEN > PER
no      Kenyan doctors are checking up on Peru's striker.
no      Kenya looked on a Peruvian company as a partner.

[vow-to-sink]
type    THREATEN violence
verb    vow, promise, swear, pledge, threaten
xcomp   sink, torpedo, shell, behead, burn, ram, drag, smash, hang, scuttle, bury
!xcomp.obj sorrow, difference, hatchet, putt, money, teeth, well, record, dead, art, ivory, oil, hope, dream, gang, cartel, ring, rubbish, waste
A       subj
B       xcomp.obj, xcomp.obj.mod, xcomp.obj.of, xcomp.obj.poss, xcomp.obj.from
parties doer
A.sector GOV, MIL, REB, COP, OPP, LEG
status  threatened
when    threatened
rank    late
!xcomp.with honour, honours
yes     Kenya promised to sink the next Peruvian trawler.  =>  KEN > PER threatened
no      Kenya's captain vowed to sink Peru's hopes in the final.

[ready-strikes]
type    THREATEN violence
verb    ready, plan, prepare, map out, line up
obj     strike, strikes, raid, attack, offensive, assault, bombardment, incursion, invasion, bombing
!obj.mod hunger, general, rail, lightning, token, warning, transit, labour, cyber
on|against|obj.on|obj.against|into|obj.into ANY
A       subj, obj.by
B       on@, obj.on@, against@, obj.against@, on.mod@, obj.on.mod@, obj.on.in@, into@, obj.into@, obj.on.poss@, obj.against.mod@
parties any
A.sector GOV, MIL, REB
status  threatened
when    threatened, planned
rank    late
!on|obj.on|against|obj.against summit, record, market, inflation, poverty, PLAYERS, PLAYING, defence, tax, price, debt, peak, crime, corruption, system
!with|obj.with PLAYERS
yes     Kenya is readying strikes on Somalia.  =>  KEN > SOM threatened
no      Kenyan dockers are planning a strike on pay in Peru.
no      Kenya planned an attack on Peru's market.
no      Kenya prepared an assault on Peru's summit.

[go-on-rampage]
type    PROTEST riot
verb    go
on|bare|advmod rampage, riot
A       subj
B       against, against..
B.else  state
A.sector CVL, LAB, EDU, AGR, OPP, PTY
!subj   elephant, bull, bear
need    actor
parties any
when    happened, ongoing, planned, hypothetical
rank    late
!on.mod shopping, scoring, buying
!in|at  PLAYING
!in|at  sale, shop, supermarket
!advcl  lose, win, beat
yes     Kenyan farmers went on the rampage.  =>  KEN-CVL > KEN
no      Kenyan elephants went on the rampage.
no      Kenyan students went on a shopping rampage.
no      Kenyan students went on a rampage after their team lost.

[remind-of-promise]
act     demand
verb    remind
obj     ANY
of      promise, pledge, duty, obligation, commitment, undertaking
A       subj
B       obj, obj.mod, obj.poss
parties states
status  requested
when    requested
rank    late
!subj   day, night, song, smell, film, win
!obj    PLAYERS
!of.of  friendship, love
yes     Kenya reminded Peru of its promise to open the port.  =>  KEN > PER requested
no      Kenya reminded Peru of its lakes.
no      A hot day reminded Peru of Kenya's promise.

[take-to-court]
type    ACCUSE
verb    take, drag, haul, bring, chase, pursue
to|through|before|into|xcomp court, courts, tribunal, judge, arbitration, icj, hague, law
obj     ANY
!obj    case, matter, suit, dispute, row, fight, issue, prisoner, suspect, murderer, claim, complaint, request, plea, appeal, wife, husband, sister, brother, league, landlord, neighbour, club
A       subj
B       obj, obj.mod, obj.poss, obj.of
parties any
A.sector GOV, LEG, IGO, UNO, NGO, OPP, PTY
when    happened, ongoing, planned
rank    late
!over|for|obj.over|obj.for transfer, divorce, custody, goat, will, rent
!to.mod tennis, squash
!subj   union, man, woman, tenant, singer, PLAYERS
!over|for|obj.over|obj.for wage, wages, pay
yes     Kenya took Peru to court over the tariff.  =>  KEN > PER
no      A Kenyan took his sister to court over a goat.
no      A Kenyan footballer took Peru's league to court over a transfer.
no      A Kenyan union took a Peruvian firm to court over wages.

[fired-off-note]
type    ACCUSE disapprove
verb    fire off, shoot off, dash off, rattle off, fire, send in, put in, hand in, lodge
obj     note, complaint, protest, letter, objection, grievance
obj.mod|obj.of|obj protest, complaint, grievance, objection
at|to|obj.to|obj.at|with|obj.with|against|obj.against|over|obj.over|iobj|in ANY
A       subj
B       to, obj.to, at, iobj, with, obj.with, against, obj.against, to.mod, over.poss, over.by, obj.over.poss
parties states
when    happened, ongoing
rank    late
!against|over|obj.against|obj.over|at|to|with|obj.at|obj.to|obj.with PLAYERS, fifa, uefa
yes     Kenya fired off a protest note to Peru.  =>  KEN > PER
no      Kenya fired off a rocket to the moon from Peru.

[egg-on-rebels]
type    SUPPORT
verb    egg on, egg, cheer on, spur on, urge on, goad on, cheer, applaud
obj|on  rebel, striker, marcher, protester, opposition, demonstrator, insurgent, secessionist, separatist, mutineer, putschist, coup
!xcomp  ANY
!obj.mod team
A       subj
B       on, on.mod, obj, obj.mod, obj.of
A.sector GOV, LEG, OPP, PTY, REB, MED, ELI
parties any
when    happened, ongoing, denied
rank    late
!subj   PLAYERS
!obj.poss PLAYING
yes     Kenya egged on the Somali rebels.  =>  KEN > SOM-REB
no      Kenyan fans cheered on the Somali striker's dog.

[waive-penalties]
act     ease-sanctions
verb    waive, forgo, shelve, ease, trim, pare, unwind, roll back
obj     penalty, penalties, sanction, sanctions, duty, duties, embargo, tariff, levy
on|against|obj.on|obj.against|for|obj.for ANY
!obj.mod death, parking, late
A       subj
B       on, against, obj.on, obj.against, on.mod, obj.on.mod, obj.for, for, on.poss, obj.on.poss
parties states
when    happened, ongoing, planned, hypothetical
rank    late
!for|obj.for PLAYERS, student, keeper
!obj.for PLAYERS, keeper, foul
yes     Kenya is to waive some of its penalties on Peru.  =>  KEN > PER planned
no      Kenya waived the late penalties for its students in Peru.
no      Kenya trimmed the penalty for Peru's keeper.

[people-blockade-roads]
type    PROTEST obstruct
verb    blockade, barricade, bottle up, obstruct, besiege, close off, block
obj     harbour, harbor, port, road, highway, motorway, bridge, ministry, street, railway, refinery, depot, quay, mine, crossing, entrance, gate, track, parliament, avenue, crossroads
subj    fisherman, farmer, worker, student, miner, docker, driver, trucker, trawlerman, villager, protester, demonstrator, striker, teacher, opposition, resident, farmhand, skipper, activist, supporter, trade unionist, nurse, taxi driver, pensioner, veteran, herder, peasant, grower
A       subj
B       obj.of, obj.poss
B.else  state
need    actor
A.sector LAB, AGR, EDU, CVL, OPP, PTY
parties any
when    happened, ongoing, planned, denied
rank    late
!by|after|for|over|obj.by|obj.after|obj.for|obj.over accident, mistake, crash, repair, MISHAPS, festival, win, works
!with|obj.with concrete
yes     Kenyan fishermen blockaded the harbour.  =>  KEN-CVL > KEN
no      Kenyan soldiers blocked the road.
no      Kenyan workers blocked a crossing with concrete.

