# More idioms of pressure and force, each with a narrow list of objects.

[concept WRONGS]
nouns    blame, bribery, fraud, leak, theft, attack, bombing, killing, murder, assassination, spill, slick, smuggling, sabotage, massacre, blast, explosion, poisoning, hacking, cyberattack, shooting, kidnapping, forgery, coup, plot, unrest, arson, raid, racket, trafficking, sinking, outage, derailment, stabbing, hack, wreck, disappearance

[pin-on]
act     accuse
verb    pin, lay, put
obj     WRONGS
on|at|obj.on|obj.at  ANY
!prt    ANY
!obj.mod shark, bear, heart, panic, drone
A       subj
B       on, at.poss, obj.on, on.mod, obj.on.mod, obj.at.poss
when    happened, ongoing, denied
A.sector GOV, LEG, MIL, COP, SPY, JUD, REB, OPP, PTY
parties doer
yes     Norway pinned the spill on Peru.  =>  NOR > PER
yes     Norway laid the leak at Peru's door.  =>  NOR > PER
no      Norway pinned a badge on Peru.
no      Norway laid carpets at Peru's door.

[send-envoys-packing]
act     expel
verb    send
obj|obj.mod CORE-DIPLOMAT, attachés, consuls, diplomats, envoys
xcomp|advcl|obj|advmod packing, pack, home
!obj.acl ANY
!obj.poss its, his, her, their
A       subj
B       obj.mod.mod, obj.mod.poss, obj.mod, obj.poss, obj.of, obj
parties states
yes     Norway sent two Peruvian attachés packing.  =>  NOR > PER
no      Norway sent two Peruvian swimmers packing.
no      Norway sent its ambassador home.

[order-envoys-out]
act     expel
verb    order out, turn out, turf out, throw out, chuck out, drum out
obj     CORE-DIPLOMAT
A       subj
B       obj.mod, obj.poss, obj.of
parties states
yes     Norway ordered out the Peruvian consul.  =>  NOR > PER
yes     Norway turned out two Peruvian diplomats.  =>  NOR > PER
no      Norway ordered out the Peruvian pitcher.

[order-to-ministry]
act     summon
verb    call, order, bring, haul, fetch
obj|xcomp CORE-DIPLOMAT
to|into|before ministry, minister
!to     meeting, dinner, ceremony
A       subj
B       obj.poss, obj.mod, obj.of, xcomp.poss, xcomp.mod, xcomp.of
parties states
A.sector GOV
yes     Norway called Peru's chargé d'affaires to the ministry.  =>  NOR > PER
no      Norway called Peru's goalkeeper to the bench.

[unfreeze]
act     lift-sanctions
verb    unfreeze, unfroze, unfrozen, defreeze
noun    unfreezing
obj     asset, account, fund, money, reserve, deposit
A       subj
B       obj.of, obj.poss, obj.mod, obj.belong
nA      by, poss, subj
nB      of.of, of.poss, of.mod
parties doer
A.sector GOV, LEG, IGO
yes     Norway unfroze the assets of Peru's bank.  =>  NOR > PER
no      Norway unfroze the pipes of Peru.

[off-the-list-too]
act     lift-sanctions
verb    take, strike, strike off, cross, delete, remove, drop
off     blacklist, list, register
off|off.mod blacklist, sanction, sanctions, embargo, terror, terrorism
A       subj, off.by, from.by
B       obj, obj.mod, obj.of, obj.poss
parties doer
A.sector GOV, LEG, IGO
yes     Norway took Peru off its blacklist.  =>  NOR > PER
yes     Peruvian traders were taken off the blacklist by Norway.  =>  NOR > PER
no      Norway took Peru off its fixture list.
no      Norway took Peru off a list of wonders.

[sanctions-done-away]
act     lift-sanctions
verb    do, dispense
with    SANCTIONS, BANS
A       subj
B       with.on, with.against, on, against
parties states
yes     Norway did away with its sanctions on Peru.  =>  NOR > PER
yes     Norway did away with its travel bans on Peru.  =>  NOR > PER
no      Norway did away with its fees on Peru.

[door-shut-on]
type    REJECT
verb    shut, close, slam
obj     door
on|in.of delegation, mission, envoy, minister, mediator, team, offer, talks, demand, request, call, plea, proposal, delegate, diplomat
A       subj
B       on.of, on.mod, on.poss, on.from, on.by, on
parties states
yes     Norway shut its door on a Peruvian delegation.  =>  NOR > PER
no      Norway shut its door on a cold year for Peru.

[cannon-turned-on]
type    ASSAULT
verb    turn, train, aim, unleash
obj     cannon, hose, dog
?obj.mod water, fire, police
on|at|against CROWD, villager, protester, marcher, student, worker, migrant, refugee, farmer, striker, resident, supporter, monk, pilgrim, teacher, miner
A       subj
B       on, on.mod, on.of, at, at.mod, at.of, against, against.mod
A.sector COP, MIL, GOV
B.sector CVL, EDU, LAB, OPP, REF, AGR, REL
when    happened, ongoing, denied
yes     Norwegian police turned water cannon on Peruvian villagers.  =>  NOR > PER-CVL
no      Norwegian guards turned lamps on Peruvian villagers.

[refuse-food]
type    PROTEST
verb    refuse
obj     food, meal, rations
A       subj
B       obj.outside.poss, obj.outside.mod, obj.outside@, at.poss, at.mod, outside@, outside.poss, outside.of, in_front_of, against, over.of
A.sector CVL, REF, OPP, LAB, EDU, MED, CRM
yes     Peruvian workers refused food outside Norway's parliament.  =>  PER-CVL > NOR
no      Peruvian horses refused food outside the barn.

[turn-loose]
type    RETREAT
verb    turn, set, put, place, let
xcomp|advmod|at|prt|obj loose, free, liberty, large
at|xcomp|advmod loose, free, liberty
!xcomp  foot, sail, fire
A       subj
B       obj.mod, obj.of, obj.from, obj
B.sector CVL, JRN, EDU, REL, OPP, MIL, GOV, REB, BUS, LAB, MED
A.sector GOV, COP, MIL, JUD, REB
parties doer
when    happened, ongoing, planned
yes     Norway set a Peruvian sailor at liberty.  =>  NOR > PER-CVL
no      Norway set a Peruvian sailor on fire.

[years-for]
type    SANCTION convict
verb    give, hand, impose, serve, mete out, hand down
obj     year, sentence, term, month
?obj.mod prison, jail
for     ANY
iobj|on|to|obj ANY
A       subj
B       iobj.mod, iobj, on.mod, on, to.mod, to
A.sector GOV, JUD
B.sector CVL, CRM, JRN, OPP, REL, EDU, BUS
yes     Norwegian judges gave two Peruvians nine years for spying.  =>  NOR > PER-CVL
no      Norway gave Peru two years for the report.

[gunships-against]
act     attack
verb    send, fly, launch, hurl, loose, unleash
obj     gunship, bomber, jet, warplane, drone, missile, rocket, helicopter, fighter
against|at|obj.against|obj.at  ANY
!obj    message, protest
A       subj
B       against, against.of, against.mod, at, at.mod, at.of, obj.against, obj.against.mod, obj.against.of, obj.at, obj.at.mod
A.sector GOV, MIL, REB
parties doer
when    happened, ongoing, denied
yes     Norway sent gunships against Peruvian rebels.  =>  NOR > PER-REB
no      Norway sent letters against Peruvian rebels.

[poison]
act     attack
verb    poison
A       subj
B       obj, obj.mod, obj.of
A.sector GOV, SPY, MIL, REB
B.sector GOV, MIL, OPP, IGO, LEG, JRN, SPY
parties doer
when    happened, denied
yes     Norwegian agents poisoned a Peruvian minister.  =>  NOR > PER
no      Norwegian agents poisoned a rat.

[set-upon]
type    ASSAULT
verb    set
upon    ANY
A       subj
B       upon.mod, upon
A.sector CVL, REB, CRM, COP, MIL, LAB, EDU
B.sector CVL, GOV, JRN, MIL, COP, MED, EDU, REF, REL, IGO, UNO, JUD, LEG, OPP, REB, LAB, BUS, SPY, NGO, AGR
parties doer
when    happened, ongoing
yes     Norwegian rebels set upon a Peruvian villager.  =>  NOR-REB > PER-CVL
no      Norwegian rebels set upon a course for Peru.

[bomb-planted]
act     attack
verb    plant, lay, bury
obj     bomb, mine, charge, explosive, landmine, ied, device
!obj.mod claim, false, time, war, wartime, unexploded, old, suspicious, wwii
!obj.of ANY
A       subj
B       under.mod, under.poss, under@, beside.mod, near.mod, near.poss, at.mod, at.poss, at@, outside.mod, outside.poss, on.mod, in.poss, in.mod, in@, obj.under.mod, obj.under.poss, obj.at.mod, obj.at.poss, obj.in@, obj.near.mod, along.of, along.poss, obj.beside.mod, obj.outside.poss, obj.outside.mod
A.sector REB, GOV, MIL, SPY, CVL, CRM
parties doer
when    happened, ongoing
rank    late
yes     Peruvian rebels planted a bomb at a Norwegian consulate.  =>  PER-REB > NOR
no      Peruvian rebels planted a tree at a Norwegian consulate.

[plans-a-raid]
type    THREATEN
verb    plan, prepare, plot, contemplate
obj     assault, raid, strike, attack, offensive, ambush, bombardment
!obj    hunger
!obj.mod hunger, general, rail, dawn, media, legal, labour, labor
A       subj
B       obj.on, obj.against, obj.on.of, obj.on.mod, obj.against.of, obj.against.mod, on, on.mod, against
A.sector GOV, MIL, REB, SPY
status  threatened
parties doer
when    threatened
yes     Peru plans an assault on Shining Path rebels.  =>  PER > PER-REB threatened
no      Peru plans a hunger strike.
