# What is left: verbs whose meaning gives the PLOVER type whatever the object, asked last. Each gives way to any event of the same parties that
# an entry of the other files found above or below it. From the definitions of the types.

[general-criticise]
act     condemn
rank    general
verb    criticise, criticize, denounce, decry, deplore, rebuke, slam, blast, lambast, lambaste, castigate, censure, berate, chide, scold, admonish, reprimand, mock, ridicule, insult, deride, vilify, fault, lash out, hit out, rail, assail, chastise, disparage, belittle, bemoan, excoriate, reproach, upbraid, condemn, lament, scorn, protest, object, complain, caution, question, dispute, contest, challenge, oppose, resent, decry, disapprove, fulminate, inveigh
noun    criticism, rebuke, outcry, outrage, anger, condemnation, objection, complaint, displeasure
A       subj
B       obj, obj.poss, obj.mod, obj.by, obj.of, at, against, over.., about.., to.., obj.., for..
nA      poss, by, from, light, mod
nB      of, of.poss, of.mod, of.by, at, against, over.., about..
parties states
yes     Peru lashed out at Chile over fishing rights.  =>  PER > CHL
yes     Peru scolded Chile over a late reply.  =>  PER > CHL
no      Peru criticised a film.

[general-accuse]
act     accuse
rank    general
verb    accuse, blame, allege, charge, implicate, denounce
noun    accusation, allegation, claim
A       subj
B       obj, obj.poss, obj.mod, on, obj.., ccomp.subj, that..
nA      poss, by, from, light
nB      against, of, that.., against..
parties states
when    happened, ongoing
yes     Peru implicated Chile in a plot.  =>  PER > CHL
no      Peru blamed the weather.

[call-a-noun]
act     condemn
rank    late
verb    call, label, brand, describe, term, dub, denounce, deem
as      terrorist, genocide, war, aggression, crime, dictator, dictatorship, provocation, outrage, fraud, betrayal, piracy, sham, liar, threat, violation, murderer, killer, criminal, act, disgrace, mistake, farce, illegal, unacceptable
A       subj
B       obj, obj.poss, obj.mod, iobj, obj.by
parties states
yes     Peru described Chile's raid as an act of piracy.  =>  PER > CHL
no      Peru described the plan as a gift.

[file-protest]
type    ACCUSE disapprove
rank    late
verb    file, lodge, submit, send, deliver, hand, issue, register, make, present
obj     protest, complaint, note, demarche, démarche, objection
A       subj
B       against, obj.against, with.against, over.., obj.over.., with.over.., about.., obj.about.., regarding.., obj.regarding.., with, to, obj.to, obj.with, iobj
parties states
yes     Peru lodged a protest with Chile over the raid.  =>  PER > CHL
yes     Peru filed a complaint with the World Trade Organization over Chilean export rules.  =>  PER > CHL
no      Peru lodged a guest.

[court-case]
type    ACCUSE allege
rank    late
verb    take, sue, bring, drag, refer, haul
to      court, tribunal, icj, arbitration, council, wto, justice
A       subj
B       obj, obj.poss, obj.mod, with
parties states
yes     Peru took Chile to the court in The Hague.  =>  PER > CHL
no      Peru took a ball to court.

[summons-report]
type    ACCUSE investigate
rank    general
verb    investigate, probe, examine, inspect, audit, scrutinise, scrutinize
noun    investigation, inquiry, probe
A       subj
B       obj, obj.poss, obj.mod, obj.by, into.., obj..
nA      poss, by, light
nB      into.., of.., against
parties states
yes     Canada investigated Chile over subsidies.  =>  CAN > CHL
no      Canada investigated a leak.

[general-reject]
type    REJECT
rank    general
verb    reject, refuse, decline, rebuff, spurn, snub, rule out, turn down, deny, defy, veto, oppose, disregard, flout, renege, walk out, resist, rebut, refute, scoff, shrug off, brush off, brush aside, boycott, disavow, repudiate, stonewall
noun    rejection, refusal, veto, denial, boycott, defiance
A       subj
B       obj, obj.poss, obj.mod, obj.by, obj.from, from, with, obj.., to.., on.., xcomp.., of..
nA      poss, by, light
nB      of.., by.., to..
parties states
when    happened, ongoing
yes     Peru rebuffed an offer of mediation from Chile.  =>  PER > CHL
yes     Peru turned down Chile's request.  =>  PER > CHL
no      Peru declined sharply.

[refuse-to]
type    REJECT
rank    late
verb    refuse, decline, reject
xcomp   CLAUSE
A       subj
B       xcomp.obj, xcomp.iobj, xcomp.with, xcomp.to, xcomp.from, xcomp.for, xcomp.obj.., xcomp..
parties doer
when    happened, ongoing
yes     Peru refused to compensate Chile.  =>  PER > CHL
no      Peru refused to panic.

[general-threaten]
act     threaten
rank    general
verb    threaten, menace, intimidate
noun    threat, warning, ultimatum
A       subj
B       obj, against, to, with.., xcomp.obj, xcomp.on, xcomp.against, xcomp.., ccomp.., of.., that..
nA      poss, by, from, light
nB      against, to, of.., to..
parties states
when    happened, ongoing
yes     Peru threatened to arrest Chile's envoys.  =>  PER > CHL
no      Rain threatened the harvest.

[general-retaliate]
type    SANCTION
rank    general
verb    retaliate, reciprocate, penalise, penalize, punish
noun    retaliation, countermeasure, reprisal, penalty
A       subj
B       obj, against, to.., on, for.by, against..
nA      poss, by, light
nB      against, to.., on
parties states
yes     Peru retaliated against Chile.  =>  PER > CHL
no      The coach punished a player.

[general-demand]
act     demand
rank    general
verb    demand, urge, appeal, request, implore, beg, plead, exhort, insist, petition, lobby, pressure, press, suggest, recommend, advise, require, solicit, ask
noun    demand, call, appeal, request, plea, ultimatum, pressure, proposal
A       subj
B       on, obj, of, from, to, upon, iobj, for.by, for.from, for.of, xcomp.., for.., ccomp.subj, ccomp.., obj.., that..
nA      poss, by, from, light
nB      to, on, from, for.by, for.from, for..
parties states
when    happened, ongoing, requested
status  requested
yes     Peru appealed to Chile for calm.  =>  PER > CHL requested
yes     Peru demanded that Chile leave the island.  =>  PER > CHL requested
yes     Peru asked Chile for help.  =>  PER > CHL requested
no      Peru sought shelter.

[call-for]
act     demand
rank    late
verb    call
for     ANY
A       subj
B       for.by, for.from, on
parties states
status  requested
yes     Peru called for silence from Chile.  =>  PER > CHL requested
no      Peru called for a taxi.

[general-agree]
type    AGREE
rank    general
verb    agree, commit, pledge, promise, vow, offer, accept, approve, consent, plan, intend, undertake, announce, confirm, decide, propose, prepare
xcomp   give, provide, send, help, cooperate, accept, receive, host, support, share, supply, build, work, extend, grant, develop, establish, create, join, increase, strengthen, deepen, expand, finance, fund, invest, sell, buy, return, meet, hold, resume, train, train, assist, aid, deliver, allow, open, participate, lend, contribute, donate, allocate, ship, repatriate, exchange, begin, start, set, boost, improve, sign, pay, launch, continue
A       subj
B       with, xcomp.with, xcomp.to, xcomp.iobj, xcomp.obj, xcomp.for, to, xcomp.obj.., xcomp.to.., xcomp.in@, xcomp..
status  planned
parties states
yes     Peru agreed to supply Chile with gas.  =>  PER > CHL planned
no      Peru agreed to build a road.

[agree-jointly]
type    AGREE
rank    general
verb    agree
A       subj
B       with, on.with, to.with, xcomp.with
joint   yes
status  planned
parties states
yes     Peru and Chile agreed to share a river.  =>  PER & CHL planned
yes     Peru agreed with Chile on quotas.  =>  PER & CHL planned
no      Peru agreed at last.

[general-accept]
type    AGREE
rank    late
verb    accept, approve, consent, welcome, endorse
obj     offer, proposal, request, invitation, plan, assistance, help, aid, demand, terms, deal, mediation, initiative
A       subj
B       obj.from, from, obj.of, obj.by, obj.poss, obj.mod, obj..
parties states
yes     Peru accepted Chile's offer.  =>  PER > CHL
no      Peru accepted a prize.

[general-support]
type    SUPPORT
rank    general
verb    support, back, endorse, praise, hail, commend, applaud, congratulate, thank, salute, honour, honor, welcome, defend, celebrate, appreciate, laud, extol, compliment, champion, uphold, side, sympathise, sympathize, stand, reassure, vouch, advocate, forgive, condole
noun    support, backing, endorsement, praise, solidarity, condolence, tribute, congratulation, sympathy, gratitude, appreciation
A       subj
B       obj, obj.poss, obj.mod, obj.by, obj.of, with, for, to, by.., for.., obj..
nA      poss, by, from, light, subj
nB      for, to, with, of, for..
parties states
when    happened, ongoing, planned
yes     Peru sided with Chile at the summit.  =>  PER > CHL
yes     Peru expressed solidarity with Chile.  =>  PER > CHL
no      Peru hailed the new year.

[general-honour]
type    SUPPORT
rank    late
verb    award, confer, bestow, present, decorate
obj     medal, order, honour, honor, title, decoration, citizenship, prize
A       subj
B       to, on, upon, iobj, obj.to, obj.on
parties states
yes     Peru awarded a medal to Chilean President Gabriel Boric.  =>  PER > CHL
no      Peru awarded a contract.

[general-cooperate]
type    COOPERATE
rank    general
verb    cooperate, collaborate, partner, work, team up, ally, join forces, coordinate, share, exchange, trade, link
with    PARTY
noun    cooperation, collaboration, partnership, coordination
A       subj
B       with
nA      between, poss, light
nB      with, between
joint   yes
parties states
when    happened, ongoing, planned
yes     Peru cooperates with Chile on forests.  =>  PER & CHL
no      Peru works with wood.

[share-intelligence]
type    COOPERATE
rank    late
verb    share, exchange, provide, give, pass, hand, supply
obj     intelligence, information, data, evidence, technology, secret
A       subj
B       with, obj.with, to, obj.to, iobj
parties states
yes     Peru provided intelligence to Chile.  =>  PER > CHL
no      Peru shared data.

[launch-joint]
type    COOPERATE
rank    late
verb    launch, begin, start, open, build, inaugurate, conduct, hold, establish, create, set up, form, develop, complete, operate, run, announce
obj     project, programme, program, plant, venture, pipeline, railway, bridge, exercise, patrol, mission, operation, production, initiative, force, committee, commission, body, partnership, alliance, council, fund, centre, center
obj.mod joint, bilateral, common, shared, trilateral
A       subj
B       with, obj.with, obj.between
joint   yes
parties states
yes     Peru launched a joint project with Chile.  =>  PER & CHL
no      Peru launched a project.

[general-aid]
type    AID
rank    general
verb    give, provide, send, donate, deliver, grant, extend, lend, allocate, contribute, supply, ship, airlift, offer, dispatch, help, assist, aid, rescue, evacuate, feed, shelter, rebuild, treat, vaccinate, equip, finance, fund, subsidise, subsidize, protect, evacuate
A       subj
B       to, iobj, obj, for, obj.to, obj.for, obj.mod, to.., for.., obj..
parties states
when    happened, ongoing, planned
yes     Peru airlifted supplies to Chile.  =>  PER > CHL
yes     Peru assisted Chile after the storm.  =>  PER > CHL
no      Peru sent a song to the contest.

[general-send-help]
type    AID
rank    late
verb    send, dispatch, deploy, deliver, fly
obj     rescuer, rescue, doctor, medic, team, firefighter, engineer, medicine, vaccine, tent, blanket, food, water, supply, equipment, convoy, aid, relief, ventilator, mask, nurse, hospital, expert
A       subj
B       to@, in@, obj.to@, for@, iobj
parties states
yes     Peru sent doctors to Chile.  =>  PER > CHL
no      Peru sent doctors home.

[general-yield]
type    RETREAT
rank    general
verb    withdraw, release, free, lift, ease, return, hand over, give back, hand back, surrender, cede, relinquish, allow, permit, let, reinstate, restore, resume, reopen, unblock, unfreeze, readmit, relent, back down, capitulate, concede, relax, repay, compensate
A       subj
B       to, iobj, obj, from, for, obj.to, obj.from, obj.for, obj.mod, obj.poss, xcomp.subj, obj..
parties states
when    happened, ongoing, planned
yes     Peru ceded the islet to Chile.  =>  PER > CHL
yes     Peru handed back two statues to Chile.  =>  PER > CHL
no      Peru lifted its mood.

[general-consult]
type    CONSULT
rank    general
verb    meet, talk, negotiate, discuss, confer, consult, speak, visit, tour, host, receive, brief, mediate, welcome, phone, greet, dine, gather, attend, engage, converse, debate, address, travel, arrive, depart
A       subj
B       with, to@, obj, between, obj.with, in@, with.., obj.., at.., about..
parties states
when    happened, ongoing
yes     Peru briefed Chile on the storm.  =>  PER > CHL
no      Peru met its goals.

[general-sanction]
type    SANCTION
rank    general
verb    sanction, ban, bar, suspend, halt, stop, freeze, cut, cancel, revoke, terminate, end, withdraw, expel, blacklist, fine, downgrade, penalise, penalize, isolate, ostracise, ostracize, scrap, annul, drop, discontinue, boycott, sever, strip, divest, restrict
A       subj
B       obj, to, from, with, against, on, for, obj.to, obj.from, obj.with, obj.for, obj.mod, obj.poss, obj.of, obj..
parties doer
when    happened, ongoing, planned, threatened
yes     Peru cancelled a gas contract with Chile.  =>  PER > CHL
yes     Peru downgraded its trade status with Chile.  =>  PER > CHL
no      Peru cancelled a parade.

[general-coerce]
type    COERCE
rank    general
verb    seize, arrest, detain, block, blockade, besiege, confiscate, deport, hack, jam, spy, surveil, force, coerce, compel, intercept, board, imprison, jail, restrict, impound, encircle, sabotage, harass, intimidate, evict, displace, oust, ram, violate, breach, intrude, interfere, meddle, infiltrate, raid, cross, enter
noun    seizure, blockade, siege, cyberattack, interference, meddling, intrusion, incursion, violation, espionage, sabotage, hacking
A       subj
B       obj, on, obj.poss, obj.mod, obj.of, obj.from, into, in, against, obj..
nA      poss, by, light, mod
nB      of, on, in, into, against, of.poss, of.mod
parties doer
when    happened, ongoing
yes     Peru besieged Chile.  =>  PER > CHL
yes     Peruvian jets violated Chile's airspace.  =>  PER > CHL
no      Peru entered the contest.

[general-assault]
type    ASSAULT
rank    general
verb    attack, bomb, bombard, shell, strike, hit, kill, shoot, fire, raid, ambush, assault, assassinate, torture, abduct, kidnap, clash, fight, battle, pound, target, destroy, wound, injure, execute, massacre, storm, invade, behead, murder, sink, torpedo, down, skirmish
noun    attack, airstrike, strike, bombing, shelling, raid, clash, fighting, assassination, killing, battle, skirmish, massacre, firefight, ambush, abduction
A       subj
B       obj, on, at, with, against, obj.poss, obj.mod, obj.of, in@, into@, on..@, obj..@, against..
nA      poss, by, light, mod, between
nB      on, against, of, in@, at, with, between, on..@
parties doer
when    happened, ongoing
yes     Peru targeted a Chilean patrol with mortars.  =>  PER > CHL
no      Peru hit a target in trade.

[general-mobilise]
type    MOBILIZE
rank    late
verb    deploy, send, move, mass, amass, mobilise, mobilize, station, dispatch, reinforce, scramble, position
obj     TROOPS, WEAPONS
A       subj
B       to@, in@, near@, against, along@, at@, on.with, along.with, obj.to@, near.., along..@, on..@, toward@
parties states
yes     Peru massed missiles along its border with Chile.  =>  PER > CHL
no      Peru moved troops.

[general-protest]
type    PROTEST demo
rank    general
verb    protest, demonstrate, rally, march, riot, picket, gather, burn
noun    protest, demonstration, rally, march, riot
A       subj
B       against, outside, against.., at.., obj, in front of, outside.., over..
nA      by, light, poss, subj
nB      against, against.., outside.., over..
yes     Peruvians protested outside the Chilean embassy.  =>  PER-CVL > CHL
no      Peruvians gathered for lunch.
