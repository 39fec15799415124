# Treaties and agreements. Vienna Convention on the Law of Treaties 1969 for the terms.

[sign-agreement]
act     sign
verb    sign, conclude, ink, initial, seal, finalise, finalize, strike
noun    signing, signature, conclusion
obj     AGREEMENT, PEACE-DEAL
A       subj
B       with, obj.with, obj.between
nA      subj, light, between, obj.between
nB      with, obj.with, between, obj.between
instrument obj
yes     Chad and Fiji signed a fishing agreement.  =>  TCD & FJI
yes     An accord was signed by Chad and Fiji in 2019.  =>  TCD & FJI
yes     Chad's signing of the treaty with Fiji was delayed.  =>  TCD & FJI
no      Chad signed a striker.

[sign-peace]
act     peace
verb    sign, conclude, reach, agree, make, agree on
noun    signing, conclusion
obj     PEACE-DEAL
A       subj
B       with, obj.with, obj.between
nA      subj, light, between
nB      with, obj.with, between, obj.between
instrument obj
yes     Chad and Libya signed a peace treaty in March.  =>  TCD & LBY

[sign-of-peace]
act     peace
verb    sign, conclude
obj     declaration, treaty, agreement, accord, deal
obj.of  peace
A       subj
B       with, obj.with, obj.between
instrument obj
yes     Ethiopia and Eritrea signed a declaration of peace on Monday.  =>  ETH & ERI

[reach-agreement]
act     sign
type    AGREE
verb    reach, agree, strike, agree on, agree to
obj     AGREEMENT
A       subj
B       with, obj.with, obj.between
instrument obj
yes     Chad reached an agreement with Fiji on fishing.  =>  TCD & FJI

[agreement-between]
act     sign
noun    agreement, deal, accord, pact, treaty
between PARTY
nA      between
joint   yes
need    both
yes     Under an accord between Chad and Fiji, fishing is free.  =>  TCD & FJI

[ratify]
act     ratify
verb    ratify, approve, endorse, pass
noun    ratification
obj     TREATY
A       subj
B       obj.with, with
nB      obj.with, with
instrument obj
yes     Chad's parliament ratified the treaty with Fiji.  =>  TCD > FJI

[join-body]
act     accede
verb    join, accede
noun    accession
A       subj
B       obj, to
nA      subj, of, obj
nB      to
parties states
B.sector IGO, UNO, EUR
yes     Finland joined NATO in 2023.  =>  FIN > NATO
no      Finland joined a chorus of critics.

[withdraw-from-body]
act     withdraw-from
verb    withdraw, pull out, quit, leave, exit
noun    withdrawal, exit
from    WORLD-BODY
A       subj
B       from, from.with
nA      subj, light, mod, by, of
instrument from
yes     Burundi withdrew from the International Criminal Court.  =>  BDI > ICC

[quit-body]
act     withdraw-from
verb    quit, leave, exit, renounce, abandon, denounce
obj     WORLD-BODY
A       subj
B       obj, obj.with
instrument obj
yes     Burundi left the International Criminal Court in 2017.  =>  BDI > ICC
no      Burundi left the door open.

[suspend-treaty]
act     suspend-agreement
verb    suspend, freeze
noun    suspension
obj     TREATY
A       subj
B       with, obj.with
nB      with, obj.with
instrument obj
yes     India suspended the water treaty with Pakistan.  =>  IND > PAK

[terminate-treaty]
act     terminate-agreement
verb    terminate, cancel, scrap, annul, abrogate, tear up, end
noun    termination, abrogation, cancellation
obj     TREATY
A       subj
B       with, obj.with
nB      with, obj.with
instrument obj
yes     Chad abrogated the defence accord with France.  =>  TCD > FRA

[joint-statement]
act     joint-statement
verb    issue, publish, release, adopt
obj     statement, communique, communiqué, declaration
obj.mod joint
A       subj
B       with
joint   yes
yes     Chad and Fiji issued a joint statement.  =>  TCD & FJI

[withdraw-from-treaty]
act     withdraw-from
verb    withdraw, pull out, exit, step back
noun    withdrawal, pullout, exit, departure
from    treaty, convention, pact, accord, agreement, protocol, statute, charter, compact, plan, organisation, organization, forum
A       subj
B       from.with
nA      subj, light, mod, by, of
nB      from.with
need    actor
parties states
instrument from
yes     Bhutan withdrew from the Convention on Whaling.  =>  BTN >
yes     Latvia will withdraw from the Lima Protocol.  =>  LVA > planned
yes     The Latvian withdrawal from the arms treaty was criticised.  =>  LVA >
no      The club withdrew from the agreement.

[quit-deal]
act     withdraw-from
verb    withdraw, pull out, exit, walk away
noun    withdrawal, pullout, exit
from    deal
A       subj
B       from.with, from.mod
nA      subj, light, mod, by, of
nB      from.with, from.mod
need    actor
parties states
instrument from
yes     Norway exited from the deal after a month.  =>  NOR >
yes     Norway withdrew from the Cuba fishing deal.  =>  NOR > CUB
no      The studio pulled out of the deal.

[pull-out-of-treaty]
act     withdraw-from
verb    pull out, back out, opt out
of      treaty, convention, pact, accord, agreement, protocol, statute, charter, compact, plan, deal, organisation, organization, forum
A       subj
B       of.with
need    actor
parties states
instrument of
yes     Norway pulled out of the treaty after a month.  =>  NOR >
no      The studio pulled out of the deal.
