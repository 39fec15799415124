# Requests, demands, orders and appeals: to somebody named, or to whom it may concern.

[concept DEPARTURE]
nouns    resignation, ouster, removal, departure, impeachment, withdrawal, pullout, retreat, abdication, dismissal, apology, surrender, compliance, exit, cooperation, recognition, disarmament, explanation, answer

[concept ASKED-THING]
nouns    ceasefire, truce, talk, negotiation, dialogue, sanction, release, end, investigation, inquiry, restraint, peace, halt, help, aid, assistance, support, action, boycott, strike, reform, unity, calm, response, intervention, protest, revolution, uprising, resistance, referendum, withdrawal, cessation, pause, reinforcement, protection, cooperation, change, return, solution, inquest, probe, jihad, attack, war, independence, autonomy, embargo, freeze, ban, summit, meeting, extradition, arrest, trial, resumption, lifting, implementation, respect, effort, measure, resolution, vote, transition, review, moratorium, clemency, mercy, amnesty, abolition, expansion, arms, weapon, money, donation, funding, fund, loan, evacuation, repatriation, compensation, reparation, justice, access, corridor, demilitarisation, demilitarization, stop, vigilance, caution, moderation, tolerance, deployment, mediation, pressure, step, cut, increase, reduction, suspension, expulsion, resignation, removal, ouster, impeachment, punishment, prosecution, execution, death, dissolution, opening, closure, reopening, ratification, creation, establishment, tribunal, clarification, guarantee, recount, apology, debate, session, conference, coordination, stability, freedom, right, equality, disarmament

[asks-to-do]
act     demand
verb    urge, ask, call, tell, order, instruct, implore, beg, press, pressure, push, exhort, request, advise, direct, command, plead, beseech, petition, lobby, appeal, warn, caution, remind, entreat, admonish, counsel, invite, challenge, expect, want, require, enjoin, lean
xcomp   CLAUSE
!xcomp  visit, attend, join, form, close, come
!obj    ambassador, diplomat, attaché, attache, embassy, consulate, envoy
A       VOICE
B       on, upon, obj, to, with, iobj, for, on.mod
yes     Protesters in Chile called on Peru to leave the bay.  =>  CHL-CVL > PER requested
yes     Peru pleaded with Chile to talk.  =>  PER > CHL requested
yes     A resolution by Canada urges Mali to hold elections.  =>  CAN > MLI requested
no      Peru ordered a crane to move the stones.
status  requested
when    requested

[calls-on-for]
act     demand
verb    call, appeal, ask, press, push, petition, lobby, plead, turn, look, apply, pray, beg
for     ANY
!xcomp  CLAUSE
A       VOICE
B       on, upon, to, with, obj, from
status  requested
when    requested
yes     Peru called on Chile for help.  =>  PER > CHL requested
no      Peru asked for tea.

[calls-for-doing]
act     demand
verb    call, appeal, push, press, plead, campaign, ask, long, argue, wait
for     ANY
xcomp   CLAUSE
A       VOICE
B       for, for.poss, for.by
need    actor
status  requested
when    requested
yes     Peru called for Chile to leave the bay.  =>  PER > CHL requested
yes     Peru called for the prisoners to be freed.  =>  PER > requested
no      Peru campaigned for months.

[calls-for-departure]
act     demand
verb    call, appeal, push, press, campaign, demand, seek, request, urge, want, require, insist on, advocate
for     DEPARTURE
A       VOICE
B       for.of, for.by, for.poss, for.mod, for.from, from
need    actor
status  requested
when    requested
yes     Peru called for the withdrawal of Chilean troops.  =>  PER > CHL requested
yes     Peru called for an apology.  =>  PER > requested
no      Peru called for a taxi.

[calls-for-thing]
act     demand
verb    call, appeal, push, press, campaign, plead, clamour, clamor, lobby, ask
for     ASKED-THING
A       VOICE
B       on, for.by, for.from, from, on.mod
need    actor
status  requested
when    requested
yes     Peru called for sanctions against Chile.  =>  PER > requested
yes     The United Nations appealed for aid.  =>  UN > requested
no      Peru called for a taxi.

[demands-departure]
act     demand
verb    demand, request, urge, seek, want, insist on, require, press, insist
obj     DEPARTURE
A       VOICE
B       obj.of, obj.by, obj.poss, obj.mod, obj.from, from, of
need    both
status  requested
when    requested
yes     Peru demanded the withdrawal of Chilean ships.  =>  PER > CHL requested
yes     Peru demanded a Chilean apology.  =>  PER > CHL requested
no      Peru demanded a withdrawal from the bank.

[demands-from]
act     demand
verb    demand, request, seek, solicit, ask, require, exact, beg
obj     ANY
A       VOICE
B       from, obj.from, of
!obj    refuge, shelter, election, term, office
status  requested
when    requested
yes     Peru requested fighter jets from Chile.  =>  PER > CHL requested
no      Peru sought refuge from the storm.

[demands-thing]
act     demand
verb    demand, urge, request, insist on, advocate
obj     ASKED-THING
A       VOICE
B       obj.from, from, of, obj.by
need    actor
status  requested
when    requested
yes     Peru demanded an investigation.  =>  PER > requested
yes     The United Nations demanded the release of the crew.  =>  UN > requested
no      Peru demanded little.

[demands-that]
act     demand
verb    demand, ask, request, urge, recommend, propose, require, order
ccomp   CLAUSE
A       VOICE
B       ccomp.subj, ccomp.subj.poss, of, from
status  requested
when    requested
yes     A court in Peru demanded that Chile return the ship.  =>  PER > CHL requested
no      Peru demands that rain fall.

[must-do]
act     demand
verb    say, state, insist, declare, warn, add, reiterate, stress, argue, tell, announce, emphasise, emphasize, write, repeat, rule, note, demand, believe
ccomp.aux  must, should, ought, need
A       subj
B       ccomp.subj
status  requested
when    requested
yes     Peru said that Chile must leave the bay.  =>  PER > CHL requested
yes     Peru stated that Chile should pay for the raid.  =>  PER > CHL requested
no      Peru said that Chile may leave the bay.

[request-refused]
act     demand
noun    request, plea, appeal, demand, call, entreaty, petition
nA      poss, from, by, of, mod
nB      refused
!mod    telephone, phone, conference, line, takeover
!for    kick, cup, victory, title, penalty, offside, wicket, foul, leg-before
status  requested
parties doer
yes     Norway turned down Peru's request for a loan.  =>  PER > NOR requested
yes     Norway brushed aside Peruvian calls for a freeze.  =>  PER > NOR requested
yes     A plea by Peru for boats was refused by Norway.  =>  PER > NOR requested
no      Norway turned down Peru's offer of boats.
no      Norway ignored Peru's goal.
no      Norway declined a telephone call from Peru.

[request-by]
act     demand
noun    request, plea, appeal, invitation, behest, insistence, urging, prompting, instruction, order, demand, instigation, call
nA      from, by, of, poss, mod
nB      clause
status  requested
when    requested
!acl    ANY
yes     At the request of Peru, Chile sent a tug.  =>  PER > CHL requested
yes     Chile sent a tug after a plea from Peru.  =>  PER > CHL requested
no      At the request of the crew, Chile sent a tug.

[request-to]
act     demand
noun    request, plea, appeal, demand, call, ultimatum, petition, pressure
nA      from, by, poss, mod, light
nB      to, on, acl.obj, of
parties states
status  requested
when    requested
yes     Peru's request to Chile was heard.  =>  PER > CHL requested
no      Peru's request for more time was heard.

[put-pressure]
act     demand
verb    put, exert, apply, increase, pile, heap, step up, raise, mount, place
obj     pressure
A       VOICE
B       on, obj.on, upon, to
status  requested
when    requested
yes     Peru put pressure on Chile.  =>  PER > CHL requested
no      Peru put pressure on prices.

[give-ultimatum]
act     demand
verb    give, issue, deliver, set, present, send, hand
obj     ultimatum, deadline, order, demand, instruction, subpoena, summons
A       VOICE
B       to, iobj, obj.to, for
status  requested
when    requested
yes     Peru issued an ultimatum to Chile.  =>  PER > CHL requested
no      Peru set a deadline for the dam.

[give-time]
act     demand
verb    give
obj     hour, day, week, month, deadline
obj.acl leave, comply, withdraw, respond, surrender, quit, hand, close, decide, accept, agree, release, stop, evacuate, disarm, vacate
A       VOICE
B       iobj, to, obj.to
status  requested
when    requested
yes     Peru gave Chile two weeks to disarm.  =>  PER > CHL requested
no      Peru gave the firm two weeks to reply.

[apply-for]
act     demand
verb    apply, ask, appeal, plead, petition
for     asylum, membership, refuge, admission, aid, loan, bailout, citizenship, extradition, help
A       subj
B       for.in@, in@, for.from, to, for.to, from, for.of
status  requested
when    requested
yes     Peru applied for a loan from Chile.  =>  PER > CHL requested
no      Peru applied for patents.

[seek-asylum]
act     demand
verb    seek, request, claim
obj     asylum, refuge, protection, sanctuary
A       subj
B       in@, obj.in@, from, at, obj.at, obj.from
status  requested
when    requested
yes     Rebels in Chad sought refuge in Niger.  =>  TCD-REB > NER requested
no      Peru sought refuge in a cave.

[seek-from]
act     demand
verb    seek, request, ask, demand
obj     help, assistance, aid, support, extradition, apology, clarification, explanation, talk, meeting, loan, intervention, mediation, troop, weapon, permission, bailout, cooperation, return, handover, guarantee, compensation
A       VOICE
B       from, obj.from, of, obj.with, with, iobj, obj.by, obj.of.from
status  requested
when    requested
yes     Peru sought the extradition of a banker from Chile.  =>  PER > CHL requested
no      Peru sought help with the roof.

[demonstrators-want]
act     demand
verb    want
A       subj
B       obj
xcomp   CLAUSE
status  requested
when    requested
yes     Peru wants Chile to leave the bay.  =>  PER > CHL requested
no      Peru wants the rain to stop.

[vote-to-demand]
act     demand
verb    adopt, pass, approve, vote, sponsor, table, draft
obj     resolution, motion, statement
obj.acl demand, urge, call, request, ask, order
A       subj
B       obj.acl.obj, obj.acl.on, obj.acl.ccomp.subj, obj.acl.for, obj.acl.for.by, obj.acl.from
status  requested
when    requested
yes     Canada passed a resolution urging Chile to talk.  =>  CAN > CHL requested
no      Canada passed a resolution urging calm.
