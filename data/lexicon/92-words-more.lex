# Blame, disapproval, inquiries, refusals and threats, in the many words that news has for them.

[paths VOICE]
is      subj, subj.light, subj.by, subj.from, subj.poss, subj.mod

[paths OBJECT]
is      obj, obj.by, obj.poss, obj.of, obj.mod, iobj

[concept OUTRAGE]
nouns    outrage, anger, dismay, annoyance, displeasure, disapproval, alarm, indignation, fury, disgust, dissatisfaction, disappointment, discontent, unhappiness, irritation, frustration, concern, regret, reservation, condemnation, criticism, misgiving, objection, shock, horror, opposition, revulsion, unease, disquiet, abhorrence, rage, hostility, contempt, resentment, grievance

[concept WRONGDOING]
nouns    crime, execution, coup, election, crackdown, policy, repression, law, ruling, sentence, sentencing, arrest, detention, abuse, conviction, verdict, trial, decision, poll, vote, persecution, imprisonment, oppression, censorship, conduct, behaviour, behavior, treatment, killing, situation, torture, record, conditions

[concept ANSWERABLE]
nouns    responsible, accountable, liable, guilty, culpable, complicit

[concept BAD]
nouns    unacceptable, illegal, unlawful, illegitimate, outrageous, shameful, disgraceful, inappropriate, fraudulent, unauthorized, unauthorised, despicable, cowardly, barbaric, appalling, shocking, dangerous, irresponsible, unwise, undemocratic, unconstitutional, hypocritical, cruel, unjust, unfair, immoral, inhumane, inhuman, deplorable, reprehensible, provocative, reckless, racist, corrupt, wrong, inexcusable, intolerable, unjustified, unjustifiable, baseless, disproportionate, excessive, arbitrary, brutal, criminal, genocidal, fascist, disgusting, horrific, repugnant, abhorrent, insulting, offensive, hostile, aggressive, absurd, ridiculous, null, void, invalid, treacherous, biased, flawed, unfounded, unprovoked, atrocious, callous, discriminatory, inadmissible, scandalous, un-islamic, treasonous, repressive, dishonest, misguided, unhelpful, counterproductive, foolish, stupid, insane, evil, failed, rigged, sham, hasty, unfriendly, shabby, spiteful, petty, cynical, vindictive, short-sighted, shortsighted, timid, tasteless, heartless, heavy-handed, regrettable, needless, uncalled-for, childish, ungrateful, spineless, shameless, one-sided, monstrous, laughable, preposterous, ludicrous, two-faced, duplicitous, vengeful

[concept BAD-THING]
nouns    terrorist, terrorism, genocide, aggression, aggressor, crime, dictator, dictatorship, provocation, outrage, fraud, betrayal, piracy, sham, liar, threat, violation, murderer, killer, criminal, disgrace, mistake, farce, bandit, thug, tyrant, traitor, coup, massacre, atrocity, blackmail, escalation, barbarism, barbarity, war crime, apartheid, colonialism, propaganda, charade, travesty, mockery, stab, conspiracy, declaration of war, war, breach, violence, interference, extremist, hooligan, fascist, nazi, butcher, puppet, coward, imbecile, crook, clown, abomination, tragedy, scandal, hypocrisy, persecution, ethnic cleansing, cleansing, enslavement, kidnapping, extortion, theft, robbery, catastrophe, disaster, failure, affront, madness, stunt, intimidation, harassment, repression, oppression, obstacle, mercenary, militant, insult, slap, hostage-taking, hostage taking, land grab, witch-hunt, witch hunt, vandalism, treachery, bullying, overreach, capitulation, injustice, swindle, scam, power grab, humiliation, folly, butchery, slaughter, carnage, meddling, despot, stooge, lackey, hypocrite, warmonger, ruse, ploy, licence to kill

[accuse-more]
act     accuse
verb    accuse, blame, implicate, incriminate, fault, inculpate, finger
A       VOICE
B       obj, on, obj.of, obj.by
!obj    weather, drought, heat
yes     A report by Canada accuses Mali of torture.  =>  CAN > MLI
yes     Peru's foreign ministry blamed the raid on Chile.  =>  PER > CHL
no      A report accuses rainfall.

[hold-responsible]
act     accuse
verb    hold, deem, declare, find, consider, pronounce, judge
xcomp   ANSWERABLE
A       VOICE
B       obj, obj.of, obj.poss, obj.mod
yes     Peru held Chile responsible for the raid.  =>  PER > CHL
no      Peru held a fair.

[lay-blame]
act     accuse
verb    put, place, lay, pin, cast, shift, pour, heap
obj     blame, responsibility, suspicion, onus, culpability
A       VOICE
B       on, obj.on, upon, at, with, obj.for.on
yes     Peru laid the blame on Chile.  =>  PER > CHL
no      Peru laid an egg on toast.

[level-charges]
act     accuse
verb    level, make, raise, direct, bring, hurl, fling, repeat, reiterate, trade, launch, publish, voice
obj     accusation, allegation, charge, claim, suspicion, complaint, criticism
A       VOICE
B       against, obj.against, at, obj.at, about, obj.about, toward, obj.of
yes     Peru levelled accusations against Chile.  =>  PER > CHL
no      Peru levelled a field.

[point-finger]
act     accuse
verb    point
obj     finger
A       VOICE
B       at@, to@, obj.at@, toward@
yes     Peru pointed the finger at Chile.  =>  PER > CHL
no      Peru pointed a finger.

[accusations-that]
act     accuse
noun    accusation, allegation
nA      by, from, poss, mod, light
nB      against, of.by, that.., that, about, acl.subj, acl.by
yes     Peru's accusations against Chile were repeated.  =>  PER > CHL
no      The accusations were old.

[deny-then-blame]
act     accuse
verb    claim, allege, charge, contend, conclude, argue, maintain, assert, complain, reveal, find
ccomp   violate, breach, break, attack, kill, murder, bomb, shell, torture, invade, support, fund, finance, arm, back, sponsor, orchestrate, mastermind, interfere, meddle, steal, hack, spy, lie, cheat, rig, commit, harbour, harbor, shelter, sabotage, provoke, plot, plan, conspire, abduct, kidnap, poison, shoot, assassinate, massacre, destroy, block, obstruct, undermine, abuse, persecute, mistreat, beat, bribe, fabricate, deceive, mislead, launder, smuggle, traffic, conceal, supply, behind, responsible, complicit, guilty, involve, collude, ignore, encourage, incite, fuel, fail, use, try, carry, perpetrate, intrude, cross, enter, fire, launch, impose, threaten, manipulate, exploit, occupy, discriminate, target, oppress, cleanse, starve, rape, loot, ambush, detain
A       subj
B       ccomp.subj, ccomp.subj.poss, ccomp.subj.mod, ccomp.subj.of
yes     Peru alleged that Chile had funded the rebels.  =>  PER > CHL
no      Peru claimed that rain had destroyed crops.

[says-is-bad]
act     condemn
verb    say, state, declare, add, tell, argue, insist, claim, warn, write, complain, note, announce
ccomp   BAD, BAD-THING
A       subj
B       ccomp.subj.by, ccomp.subj, ccomp.subj.poss, ccomp.subj.mod, ccomp.subj.of, ccomp.is.by, ccomp.is, ccomp.is.poss, ccomp.is.mod, ccomp.is.of
yes     Peru said that Chile's law was illegal.  =>  PER > CHL
no      Peru said that the storm was dangerous.

[calls-it-bad]
act     condemn
verb    call, label, brand, describe, term, dub, deem, denounce, decry, slam, blast, consider, regard, see, view, characterise, characterize, declare, find, condemn, criticise, criticize
xcomp   BAD, BAD-THING
A       VOICE
B       obj.by, obj, obj.poss, obj.mod, obj.of
yes     Peru called the Chilean vote fraudulent.  =>  PER > CHL
no      Peru called the storm dangerous.

[calls-it-a-bad-thing]
act     condemn
verb    call, label, brand, describe, term, dub, deem, consider, regard, declare
obj     BAD, BAD-THING
A       VOICE
B       iobj, obj.by, obj, obj.poss, obj.mod, obj.of
yes     Peru called Chile an aggressor.  =>  PER > CHL
no      Peru called the storm a disaster.

[describes-as-bad]
act     condemn
verb    describe, denounce, brand, label, condemn, criticise, criticize, regard, see, view, characterise, characterize, decry, slam, blast, dismiss, portray, refer to, refer, depict, call
as      BAD, BAD-THING
A       VOICE
B       obj.by, obj, obj.poss, obj.mod, obj.of, to, to.poss, to.mod
yes     Peru described Chile's vote as unfair.  =>  PER > CHL
no      Peru described the storm as a disaster.

[condemn-more]
act     condemn
verb    condemn, denounce, criticise, criticize, deplore, decry, slam, blast, rebuke, lambast, lambaste, castigate, censure, deride, berate, chide, scold, admonish, reprimand, mock, ridicule, insult, vilify, assail, chastise, disparage, excoriate, reproach, upbraid, lament, scorn, lash, lash out, hit out, rail, fulminate, inveigh, bemoan, decry, disavow, execrate, revile, pillory, disapprove, object, complain, rap, savage, roast, skewer, flay, repudiate, question, tear into, take aim, impugn, begrudge, resent, scoff, sneer, bristle, belittle, denigrate, malign
A       VOICE
B       OBJECT, for, at, against, of, to, about, over, against.poss, at.poss, to.poss, about.poss, over.poss, against.mod, at.mod, to.mod, about.mod, over.mod, of.poss, of.mod
!obj    attack, airstrike, strike, bombing
yes     A statement by Canada denounces Mali over torture.  =>  CAN > MLI
yes     Peru complained about Chile's dam.  =>  PER > CHL
yes     Peru objected to Chilean patrols.  =>  PER > CHL
no      Peru complained about the heat.

[condemn-wrong-in]
act     condemn
verb    condemn, denounce, criticise, criticize, deplore, decry, slam, blast, censure, protest, regret
obj     WRONGDOING
A       VOICE
B       obj.by, obj.poss, obj.mod, obj.in@, in@, obj.of.in@, obj.of.by
yes     Canada condemned the executions in Iran.  =>  CAN > IRN
no      Canada condemned the weather in Iran.

[attack-in-words]
act     condemn
verb    attack, assail, slam, savage
for     CLAUSE
A       subj
B       obj
?for    impose, support, fail, allow, refuse, back, remark, comment, stance, policy, decision, failure, ban, do, make, act, try, say, call, use, sell, give, take, recognise, recognize
rank    specific
when    denied
yes     Peru did not attack Chile for its stance.  =>  PER > CHL denied
no      Peru attacked Chile for hours.

[protest-in-words]
act     condemn
verb    protest
A       subj
B       OBJECT, against, to, over, against.poss, to.poss, over.poss, against.mod, to.mod, over.mod, over.by
A.sector GOV, MIL, LEG, IGO, UNO, EUR
yes     President Javier Milei protested against Chile's patrols.  =>  ARG > CHL
no      Students in Peru protested against Chile.

[declared-terrorist]
type    SANCTION
verb    designate, declare, list, brand, classify, proscribe, label, redesignate
obj     organization, organisation, group, entity, sponsor, movement
A       subj
B       obj, iobj
parties doer
obj.mod terrorist, terror, foreign, state, extremist
yes     Canada declared Hezbollah a terrorist organization.  =>  CAN > LBN-REB
no      Canada declared the club a terrorist group.

[express-outrage]
act     condemn
verb    express, voice, register, convey, declare, show, vent, articulate, reiterate, state, repeat, signal, air
obj     OUTRAGE
A       VOICE
B       obj.about.., obj.over.., obj.at.., obj.with.., obj.of.., obj.to.., obj.against.., obj.for.., about.., over.., at.., with.., to.., against..
!obj    solidarity, support
yes     Peru voiced outrage over Chile's patrols.  =>  PER > CHL
yes     Peru expressed concern about Chile's dam.  =>  PER > CHL
no      Peru voiced concern over the drought.

[criticism-by]
act     condemn
noun    criticism, condemnation, rebuke, admonishment, denunciation, censure, reprimand, outcry, outrage, complaint, objection, backlash, reproach, disapproval
nA      by, from, poss, mod, subj
nB      of, of.by, of.poss, of.mod, against, at, toward, clause
yes     Peru's rebuke of Chile was swift.  =>  PER > CHL
yes     Chile resigned from the council after criticism from Peru.  =>  PER > CHL
no      Criticism of the film grew.

[be-critical]
act     condemn
adj     critical, angry, furious, outraged, appalled, unhappy, dismayed, disappointed, indignant, scathing, disgusted, contemptuous, dissatisfied, disparaging, opposed, hostile, displeased, shocked, horrified, upset, incensed, dismissive, disrespectful
A       subj
B       of, at@, with, by, over, about, to, toward, of.poss, at.poss, with.poss, by.poss, over.poss, about.poss, to.poss, of.mod, at.mod, with.mod, by.mod, over.mod, about.mod, to.mod
yes     Peru is critical of Chile.  =>  PER > CHL
yes     Peru is furious at Chile over the dam.  =>  PER > CHL
no      Peru is critical of the plan.

[be-appalled]
act     condemn
verb    appal, appall, outrage, shock, dismay, disgust, horrify, anger, infuriate, enrage, incense, offend, oppose, alarm
subj    ANY
A       obj
B       subj, subj.poss, subj.mod, subj.of, subj.by
yes     Peru was appalled by Chile's reply.  =>  PER > CHL
no      Peru was shocked by the flood.

[react-angrily]
act     condemn
verb    react, respond, reply, bristle, bridle, recoil
advmod  angrily, sharply, furiously, strongly, bitterly, fiercely, harshly
A       subj
B       to, to.poss, to.mod, to.of, to.by, at, at.poss
yes     Peru reacted angrily to Chile's vote.  =>  PER > CHL
no      Peru reacted quickly to Chile's vote.

[trade-barbs]
act     condemn
verb    trade, exchange, swap
obj     insult, barb, accusation, blame, jibe, recrimination, blow, threat, criticism
A       subj
B       with, obj.with
joint   yes
yes     Peru and Chile traded insults.  =>  PER & CHL
no      Peru and Chile traded goods.

[take-issue]
act     condemn
verb    take, find
obj     issue, fault, umbrage, exception, offence, offense
A       VOICE
B       with, obj.with, at, to, with.poss, obj.with.poss, with.mod, obj.with.mod, to.poss, to.mod, at.poss, at.mod
yes     Peru took issue with Chile's dam.  =>  PER > CHL
no      Peru took a bus.

[launch-inquiry]
type    ACCUSE investigate
verb    launch, open, start, begin, order, announce, initiate, conduct, hold, establish, set up, open up, undertake, authorise, authorize, lead, mount, run, commission
obj     investigation, inquiry, probe, enquiry, inquest, prosecution, trial, proceeding, impeachment, hearing, case
A       subj
B       into, obj.into, against, obj.against, of, obj.of, obj.into.by, into.by, obj.into.mod, into.mod, obj.into.poss, into.poss, obj.into.of.by, obj.into.of.mod, obj.into.in@, into.in@, obj.mod
yes     Canada launched an inquiry into Chile's dumping.  =>  CAN > CHL
yes     Canada opened an investigation into killings by Mali.  =>  CAN > MLI
no      Canada launched an inquiry into floods.

[investigate-more]
type    ACCUSE investigate
verb    investigate, probe, prosecute, indict, impeach, interrogate, subpoena, scrutinise, scrutinize, impute, try
A       subj
B       obj, obj.by, obj.poss, obj.of.by, obj.of.in@, obj.in@, for
parties doer
yes     Canada is investigating abuses by Mali.  =>  CAN > MLI
yes     Italy indicted an Egyptian officer.  =>  ITA > EGY
no      Canada investigated a leak.

[bring-charges]
type    ACCUSE investigate
verb    file, bring, press, lay, lodge, prepare, level, submit, raise, institute, launch
obj     charge, indictment, suit, lawsuit, case, complaint, impeachment, petition, proceeding, count, action
A       subj
B       against, obj.against, with.against, over.., obj.over.., with.over.., obj.of.against
parties doer
yes     Zambia filed charges against a Congolese general.  =>  ZMB > COD
no      The bank filed a suit against its clerk.

[put-on-trial]
type    ACCUSE investigate
verb    put, place, bring
on      trial
A       subj
B       obj, obj.mod, obj.poss
yes     Chad put a Libyan general on trial.  =>  TCD > LBY
no      Chad put a song on trial.

[wanted-by]
type    ACCUSE investigate
verb    want, seek
!xcomp  ANY
A       subj
B       obj
A.sector IGO, UNO, JUD, COP
B.sector GOV, MIL, ELI, CVL, REB, OPP, UNK, CRM
yes     President Vladimir Putin is wanted by the International Criminal Court.  =>  ICC > RUS
no      The singer is wanted by a club.

[send-samples]
type    ACCUSE investigate
verb    send, dispatch, deploy
obj     investigator, inspector, inquiry, fact-finding
A       subj
B       to@, obj.to@, into@, in@
yes     The United Nations sent investigators to Syria.  =>  UN > SYR
no      The bank sent investigators to the branch.

[reject-more]
type    REJECT
verb    reject, rebuff, turn down, spurn, decline, rule out, oppose, vote down, vote against, strike down, quash, veto, repudiate, refute, rebut, shrug off, brush off, brush aside, scoff, defy, flout, disregard, disobey, snub, throw out, scorn, disavow, nix, override, overrule, invalidate, annul, nullify, void
A       VOICE
B       OBJECT, obj.from, from, with, at, obj.of.by, obj.of.poss
when    happened, ongoing, planned
!obj    man, woman, child, phone
yes     Peru quashed a ruling by Chile.  =>  PER > CHL
yes     Peru turned down a plea by Chile.  =>  PER > CHL
no      Peru quashed a bug.

[dismiss-claims]
type    REJECT
verb    dismiss, deny, reject, rebut, refute, contest, dispute, discount, disown, shrug off, wave aside, laugh off
obj     claim, accusation, allegation, charge, criticism, report, complaint, suggestion, demand, request, call, appeal, petition, concern, warning, threat, offer, proposal, plea, ultimatum, deadline, protest, condemnation, remark, assertion
A       VOICE
B       obj.by, obj.from, obj.of, obj.poss, obj.mod, from, by
when    happened, ongoing
yes     Peru dismissed claims by Chile about the dam.  =>  PER > CHL
no      Peru dismissed claims about ghosts.

[vote-against]
type    REJECT
verb    vote, campaign, rule, decide, argue, come out, lobby, speak out
against ANY
!subj   court, tribunal, judge, bench, magistrate
A       subj
B       against, against.by, against.poss, against.of, against.mod, against.from
yes     Peru voted against Chile's proposal.  =>  PER > CHL
no      Peru voted against a tax.

[disagree-with]
type    REJECT
verb    disagree, quarrel, clash, differ
with    ANY
over    plan, proposal, offer, demand, idea, view
A       subj
B       with, with.poss, with.mod
yes     Peru disagreed with Chile over the plan.  =>  PER > CHL
no      Peru disagreed with the view.

[disagree-with-plan]
type    REJECT
verb    disagree, dissent
with    plan, proposal, offer, demand, idea, view, decision, ruling, stance, assessment
A       subj
B       with.poss, with.mod, with.of, with.by
yes     Peru disagreed with Chile's proposal.  =>  PER > CHL
no      Peru disagreed with a proposal.

[break-off-talks]
type    REJECT meet
verb    break off, suspend, halt, abandon, quit, leave, walk out, cut off, cut, end, call off, postpone, boycott, pull out, withdraw, cancel, skip, scrap, freeze, break, exit, shun
obj     TALKS, summit, negotiation, visit, trip, conference, forum, ceremony, participation, invitation, dinner
!obj    trade
A       VOICE
B       with, obj.with, obj.with.over, obj.to@, to@, obj.in.with, obj.of.with, obj.of.to@, obj.from, obj.by
when    happened, ongoing, planned
yes     Peru broke off talks with Chile.  =>  PER > CHL
yes     Peru withdrew an invitation to Chile.  =>  PER > CHL
no      Peru cancelled a visit.

[refusal-noun]
type    REJECT
noun    refusal, rejection, veto, opposition, defiance, unwillingness, rebuff, snub
nA      poss, by, from, mod, light
nB      of.., of, to, to.poss, to.mod, of.poss, of.by, acl.obj, acl.with, acl.to, acl.obj.poss, acl.obj.mod
parties states
yes     Canada heard of Peru's refusal to exempt Chile.  =>  PER > CHL
yes     Peru's opposition to Chilean patrols is old.  =>  PER > CHL
no      Peru's refusal to stop stunned the crowd.

[defy-order]
type    REJECT
verb    defy, ignore, disregard, flout, violate, disobey
obj     order, ultimatum, deadline, warning, call, appeal, plea, demand, request, resolution, ruling, subpoena, summons
A       subj
B       obj.by, obj.from, obj.of, obj.poss, obj.mod
yes     Peru ignored Chile's warning.  =>  PER > CHL
no      Peru ignored the call of nature.

[refuse-entry]
type    REJECT
verb    refuse, deny
obj     visa, entry, access, permission, asylum, extradition
A       subj, by
B       iobj, to, obj.to, obj.for, for
when    happened, ongoing
yes     Peru refused asylum to Chilean General Pinochet.  =>  PER > CHL
no      Peru refused access to the beach.

[threaten-more]
act     threaten
verb    threaten, menace, blackmail, intimidate
!subj   storm, rain, hurricane, fire, flood, virus, drought, crisis, wave, row, dispute
A       VOICE
B       obj, against, obj.against, obj.on, xcomp.if.subj, if.subj, unless.subj, xcomp.unless.subj, obj.on.mod
parties doer
yes     Peru threatened to close the port if Chile built the dam.  =>  PER > CHL
yes     Peru threatened sanctions against Chile.  =>  PER > CHL
no      A storm threatened Chile.

[threaten-to-do]
act     threaten
verb    threaten
xcomp   CLAUSE
!subj   storm, rain, hurricane, fire, flood, virus, drought, crisis, wave, row, dispute
A       VOICE
B       xcomp.obj, xcomp.against, xcomp.on, xcomp.in@, xcomp.obj.in@, xcomp.obj.on, xcomp.obj.against, xcomp.obj.poss, xcomp.obj.mod, xcomp.from, xcomp.with, xcomp.to, xcomp.obj.of, xcomp.obj.from, xcomp.xcomp.obj, xcomp.out of
parties doer
yes     Peru threatened to humiliate Chile.  =>  PER > CHL
no      Floods threatened to reach Chile.

[threat-noun]
act     threaten
noun    threat, ultimatum
nA      poss, by, from, mod, light
nB      against, to, acl.obj, acl.against, acl.on, acl.in@, acl.obj.in@, acl.obj.on, acl.obj.of, acl.obj.poss, acl.obj.mod, acl.obj.against, of.against, of.on, acl.from
parties doer
yes     Peru's threat to humiliate Chile was heard.  =>  PER > CHL
no      Peru's threat to health is smoke.

[warn-of-consequences]
act     threaten
verb    warn, vow, promise, pledge, swear, announce
of      consequence, retaliation, response, action, reprisal, war, strike, punishment, repercussion, countermeasure, measure, revenge, attack, sanction, tariff
A       VOICE
B       obj, against, if.subj, of.against, of.on, of.for, unless.subj, of.if.subj
parties states
yes     Peru warned of retaliation against Chile.  =>  PER > CHL
no      Peru warned of war in space.

[warn-will]
act     threaten
verb    warn, threaten
ccomp   retaliate, respond, strike, attack, hit, punish, destroy, invade, target, act, impose, sever, cut, expel, arrest, shoot, fire, kill, bomb, crush, sanction, suspend, withdraw, pull, quit, leave, use, take, defend, close, block, seize, react, answer, fight
A       subj
B       obj, ccomp.obj, ccomp.against, ccomp.on, ccomp.if.subj, ccomp.unless.subj, if.subj, unless.subj, ccomp.if.by, ccomp.to.poss, ccomp.to.mod, ccomp.obj.on, ccomp.obj.against, ccomp.obj.poss
parties doer
ccomp.aux will, would, may, might, could, shall
yes     Peru warned that it would retaliate if Chile attacked.  =>  PER > CHL
no      Peru warned that the dam would leak.

[will-face]
act     threaten
verb    warn, say, threaten, vow, state, declare, announce
ccomp   face, pay, suffer, regret, incur, risk, bear
ccomp.obj  sanction, consequence, retaliation, price, punishment, response, action, penalty, reprisal, repercussion, tariff, isolation, war, cost, wrath, embargo
A       subj
B       ccomp.subj
parties doer
yes     Peru warned that Chile would pay a heavy price.  =>  PER > CHL
no      Peru said that shops would face costs.

[hold-in-future]
act     threaten
verb    warn
ccomp   hold
ccomp.xcomp ANSWERABLE
A       subj
B       ccomp.obj
yes     Peru warned that Chile will be held responsible.  =>  PER > CHL
no      Peru warned that a rally will be held.

[vow-retaliation]
act     threaten
verb    vow, pledge, promise, swear, threaten, announce
obj     retaliation, revenge, response, vengeance, punishment, reprisal, action, countermeasure, retribution, war, jihad, attack
A       VOICE
B       against, obj.against, on, obj.on, to, obj.to, for.by, obj.for.by, obj.to.poss, to.poss
parties doer
yes     Peru vowed revenge on Chile.  =>  PER > CHL
no      Peru promised action on climate.

[vow-to-fight]
act     threaten
verb    vow, pledge, promise, swear, threaten, prepare
xcomp   retaliate, respond, punish, avenge, destroy, crush, fight, strike, attack, hit, annihilate, eliminate, escalate, eradicate, defeat, wage, hunt, expel, impose, sanction, invade, liberate, capture, retake, kill, dismantle, target, bomb, crack
A       VOICE
B       xcomp.obj, xcomp.against, xcomp.to, xcomp.on, xcomp.obj.against, xcomp.obj.on, xcomp.to.poss, xcomp.to.mod, xcomp.obj.in@, xcomp.obj.poss, xcomp.if.subj, if.subj, xcomp.obj.mod
parties doer
yes     Peru vowed to crush the Chilean army.  =>  PER > CHL
no      Peru vowed to defend its title.

[retaliate-if]
act     threaten
verb    retaliate, respond, react, strike back, hit back
when    hypothetical, planned
aux     will, would, shall, could, may
A       subj
B       if.subj, if.by, against, to.poss, to.mod, unless.subj, to.by
parties states
yes     Peru will retaliate if attacked by Chile.  =>  PER > CHL threatened
no      Peru will respond to the storm.

[legitimate-targets]
act     threaten
verb    say, declare, warn, state
ccomp   target
A       subj
B       ccomp.is, ccomp.is.poss, ccomp.is.mod
ccomp.mod  legitimate, military, legal, fair
parties doer
yes     Peru said that Chilean ships are legitimate targets.  =>  PER > CHL
no      Peru said that the targets were met.
