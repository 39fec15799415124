# What the event model proposes (src/coding/learnt): it gives the type of a predicate that no other entry reads, these say who plays which part.
# No words trigger them.

[paths DOERS]
is      subj

[paths DOERS-OF-NOUN]
is      poss, by, light, mod, subj, between, from

[paths OTHERS]
is      obj, iobj, obj.poss, obj.mod, obj.of, against, on@, with, to@, from@, for, in@, obj..@, against.., on..@, with.., to..@, of..

[paths OTHERS-OF-NOUN]
is      on@, against, of, with, to@, in@, for, on..@, of..@, against.., with.., to..@, in..@

[learnt-agree]
type    AGREE
rank    learnt
A       DOERS
B       with, to, iobj, for, xcomp.iobj, xcomp.obj, xcomp.with, xcomp.to, xcomp.for, obj.to, obj.with, obj.for, xcomp.., obj.., OTHERS
nA      DOERS-OF-NOUN
nB      OTHERS-OF-NOUN
need    actor
status  planned

[learnt-consult]
type    CONSULT
rank    learnt
A       DOERS
B       with, OTHERS
nA      DOERS-OF-NOUN
nB      with, OTHERS-OF-NOUN

[learnt-support]
type    SUPPORT
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      for, to, with, OTHERS-OF-NOUN

[learnt-concede]
type    CONCEDE
rank    learnt
A       DOERS
B       xcomp.to, xcomp.obj, OTHERS
nA      DOERS-OF-NOUN
nB      OTHERS-OF-NOUN
need    actor
status  planned

[learnt-cooperate]
type    COOPERATE
rank    learnt
A       DOERS
B       with, to@, OTHERS
nA      DOERS-OF-NOUN
nB      with, OTHERS-OF-NOUN

[learnt-aid]
type    AID
rank    learnt
A       DOERS
B       to@, iobj, for, obj.to@, obj.for, OTHERS
nA      DOERS-OF-NOUN
nB      to@, for, OTHERS-OF-NOUN

[learnt-retreat]
type    RETREAT
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      OTHERS-OF-NOUN
need    actor

[learnt-request]
type    REQUEST
rank    learnt
A       DOERS
B       on, obj, of, from, to, upon, iobj, for.by, xcomp.., ccomp.subj, OTHERS
nA      DOERS-OF-NOUN
nB      OTHERS-OF-NOUN
need    actor
status  requested

[learnt-accuse]
type    ACCUSE
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      of, against, at, OTHERS-OF-NOUN
need    actor

[learnt-reject]
type    REJECT
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      of.., OTHERS-OF-NOUN
need    actor

[learnt-threaten]
type    THREATEN
rank    learnt
A       DOERS
B       obj, against, to, xcomp.obj, xcomp.on, xcomp.against, xcomp.., OTHERS
nA      DOERS-OF-NOUN
nB      against, to, OTHERS-OF-NOUN
need    actor
status  threatened

[learnt-protest]
type    PROTEST demo
rank    learnt
A       DOERS
B       against, outside, at, OTHERS
nA      by, of, poss, light, subj
nB      against, against.., outside.., OTHERS-OF-NOUN
need    actor
A.else  people
B.else  state

[learnt-sanction]
type    SANCTION
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      on, against, OTHERS-OF-NOUN
A.else  state

[learnt-mobilize]
type    MOBILIZE
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      OTHERS-OF-NOUN
need    actor

[learnt-coerce]
type    COERCE
rank    learnt
A       DOERS
B       OTHERS
nA      DOERS-OF-NOUN
nB      of, OTHERS-OF-NOUN
A.else  state
B.else  own

[learnt-assault]
type    ASSAULT
rank    learnt
A       DOERS
B       obj, obj.poss, obj.mod, obj.of, on@, against@, at@, with, in@, near@, toward@, towards@, into@, across@, throughout@, obj..@, on..@, against..@, at..@, in..@, OTHERS
nA      DOERS-OF-NOUN
nB      on@, against@, of, at@, with, in@, near@, across@, into@, toward@, towards@, on..@, against..@, of..@, in..@, OTHERS-OF-NOUN
B.else  scene
