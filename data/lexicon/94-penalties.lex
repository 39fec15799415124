# Penalties and proceedings: trials and charges where the court is left unnamed, new sanctions told by a noun, fines, measures against firms.

[concept STATE-CRIME]
nouns    treason, espionage, spying, terrorism, corruption, sedition, bribery, embezzlement, subversion, rebellion, genocide, insurrection, graft, conspiracy, terror, crime, leaking, plotting, inciting, incitement, mutiny, defection, abuse, violation, leak, plot, spy, incite
unless   property, organised, organized, street, sex

[trial-of]
type    ACCUSE investigate
noun    trial, court-martial
!mod    clinical, field, vaccine, drug, time, medical, human, speed, sea, free, fair, olympic, flight, horse
nA      by
A.else  state
nB      of, clause, poss
B.sector GOV, ELI, MIL, OPP, REB, SPY, COP, LEG, JUD, PTY
yes     Former President Hosni Mubarak goes on trial in Egypt.  =>  EGY > EGY
no      The trial of the vaccine went well in Egypt.

[charged-with-state-crime]
type    ACCUSE investigate
verb    charge, arraign, court-martial, indict, prosecute, try
with    STATE-CRIME
A       subj
A.else  state
B       obj, obj.mod
yes     A Libyan officer was charged with espionage in Chad.  =>  TCD > LBY
yes     Two opposition leaders were charged with treason in Chad.  =>  TCD > TCD-OPP
no      A Libyan officer was charged with theft in Chad.

[impeach-vote]
type    ACCUSE investigate
verb    vote, move, begin, decide, agree
xcomp   impeach, prosecute, investigate, indict, charge, sue
A       subj
B       xcomp.obj, xcomp.obj.mod
when    happened
yes     Peru's parliament voted to impeach the Chilean envoy.  =>  PER > CHL
no      Peru's parliament voted to investigate a leak.

[new-sanctions]
act     impose-sanctions
noun    sanction, sanctions, embargo, tariff
mod     new, further, additional, fresh, latest, tougher, tighter, harsh, sweeping, recent
nA      by, subj, mod, poss, of.by, from, light
nB      on, against, on.mod, on.poss, against.mod, against.poss, on.in@, on.of, against.of, on.by
parties doer
yes     The rouble fell after new Canadian sanctions on Russia.  =>  CAN > RUS
no      New sanctions on Russia were felt.

[sanctions-imposed]
act     impose-sanctions
noun    sanction, sanctions, embargo, tariff
acl     impose, introduce, announce, adopt, place, levy, enact, put
nA      by, subj, acl.subj, mod, poss
nB      on, against, on.mod, on.poss, acl.on, acl.against, acl.on.mod, acl.on.poss, against.mod
parties doer
yes     Prices rose because of sanctions imposed on Russia by Canada.  =>  CAN > RUS
no      Sanctions imposed on Russia were felt.

[sanctions-target]
act     impose-sanctions
verb    sanction, blacklist, embargo, penalise, penalize
A       subj
B       obj, obj.mod, obj.poss, obj.of, obj.in@, obj.from, obj.by
!obj    TALKS, election, vote, session, game, games, ceremony, event, festival, use, marriage, player, plan, war
parties doer
when    happened, ongoing, planned, threatened
yes     Canada blacklisted two firms from Belarus.  =>  CAN > BLR
no      Canada sanctioned the use of drones.

[slap-measures]
act     impose-sanctions
verb    impose, slap, levy, place, put, introduce, announce, unveil, enforce, apply, adopt, tighten, widen, expand, toughen, ratchet up, step up, approve, issue, extend, renew, strengthen, reinstate, reimpose
obj     sanction, sanctions, embargo, tariff, restriction, blacklist, curb, quota, ban, countermeasure, penalty
obj.acl target, affect, hit, bar, prohibit, limit, restrict, aim, direct
A       subj
B       obj.acl.obj, obj.acl.at, obj.acl.against, obj.acl.obj.mod, obj.acl.obj.poss, obj.acl.obj.of, obj.acl.at.mod, obj.acl.at.poss
parties doer
yes     Canada unveiled sanctions targeting Iran's banks.  =>  CAN > IRN
no      Canada unveiled a tariff targeting plastic.

[fine-firms]
type    SANCTION
verb    fine, penalise, penalize
A       subj
A.else  state
B       obj, obj.mod, obj.poss
yes     Peru fined a Chilean airline.  =>  PER > CHL
no      The bank fined its customers.

[stop-business]
act     impose-sanctions
verb    stop, suspend, halt, cease, end, freeze, cut, pause, prohibit, ban, bar, curtail
obj     export, import, shipment, delivery, purchase, business, transaction, operation, investment, supply, trade, payment, transfer, activity
A       subj
B       to@, from@, in@, with, obj.to@, obj.from@, obj.in@, obj.with, obj.of.to@, obj.of.from@, obj.of.mod, with.mod
parties doer
yes     Chad suspended shipments of oil to Niger.  =>  TCD > NER
no      Chad halted the sale of lamps.

[pull-recognition]
act     withdraw-recognition
verb    withdraw, revoke, rescind, retract, cancel, annul, end
obj     RECOGNITION
A       subj
B       of, obj.of@, from, obj.from
yes     Fiji revoked its recognition of Kosovo.  =>  FJI > XKX
no      Fiji revoked its recognition of merit.

[order-closure]
act     close-mission
verb    order, announce, decide
obj     closure, closing, shutdown, shuttering
obj.of  EMBASSY
A       subj
B       obj.of.in@, in@, obj.in@, obj.of.to@, obj.of.mod
yes     Chad ordered the closure of its embassy in Niger.  =>  TCD > NER
no      Chad ordered the closure of a school in Niger.
