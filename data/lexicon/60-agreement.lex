# Treaties and agreements. Vienna Convention on the Law of Treaties 1969 for the terms.

[sign-agreement]
act     sign
verb    sign, conclude, ink, initial, seal, finalise, finalize, strike, pen
noun    signing, signature, conclusion
obj     AGREEMENT
A       subj
B       with, obj.with, obj.between
nA      subj, light, between, obj.between
nB      with, obj.with, between, obj.between
instrument obj
yes     Chad and Fiji signed a fishing agreement.  =>  TCD & FJI
yes     An accord was signed by Chad and Fiji in 2019.  =>  TCD & FJI
yes     Chad's signing of the treaty with Fiji was delayed.  =>  TCD & FJI
yes     Chad and Fiji penned a fishing pact.  =>  TCD & FJI
no      Chad signed a striker.

[sign-money-in-deals]
act     sign
verb    sign, conclude, ink, seal
obj.in  AGREEMENT
A       subj
B       obj.in.with, obj.in.between, with, obj.with
yes     Chad signed two billion dollars in deals with Fiji.  =>  TCD & FJI
no      Chad signed two players in March.

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
type    AGREE
joint   yes
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

[ratify-of-many]
act     ratify
verb    ratify
noun    ratification
obj     TREATY, constitution, amendment, charter
A       subj
B       obj.mod, obj.poss, obj.of
nA      subj, light, by
need    actor
parties states
instrument obj
yes     Chad ratified the Geneva Protocol in May.  =>  TCD >
yes     The Peruvian parliament ratified the African Union's charter.  =>  PER > AU
no      The club ratified the convention.

[parliament-passes-treaty]
act     ratify
verb    pass, approve, endorse, adopt, back
obj     treaty, convention, accord, pact, protocol
A       subj
B       obj.with, with, obj.between
need    actor
A.sector LEG
instrument obj
yes     Chad's parliament voted to approve the treaty on landmines.  =>  TCD >
no      Chad approved the treaty on landmines.

[join-body]
act     accede
verb    join, rejoin, accede
noun    accession
!in     impose, condemn, call, support, urge, ban, boycott, reject, accuse, back, demand, denounce, criticise, criticize, recognise, recognize, sanction, offer, send
A       subj
B       obj, to
nA      subj, of, obj
nB      to
parties states
B.sector IGO, UNO, EUR
yes     Finland joined NATO in 2023.  =>  FIN > NATO
no      Finland joined a chorus of critics.
no      Peru joined the European Union in condemning the raid.

[admit-to-body]
act     accede
verb    admit, readmit, accept
A       obj
B       to, into, subj
parties states
B.sector IGO, UNO, EUR
yes     Tonga was admitted to the United Nations in 1999.  =>  TON > UN
yes     NATO admitted Finland in 2023.  =>  FIN > NATO
no      NATO accepted Finland's offer.

[grant-membership]
act     accede
verb    grant, give, award
obj     membership, accession
A       to, iobj, for, obj.for, obj.to
B       subj, obj.in, obj.of, obj.mod
parties states
B.sector IGO, UNO, EUR
yes     The African Union granted membership to Peru.  =>  PER > AU
no      The African Union granted a loan to Peru.

[formalise-membership]
act     accede
verb    formalise, formalize, gain, obtain, secure, win, achieve
obj     membership, accession
A       subj
B       obj.in, obj.of, obj.with, obj.mod, in, of, with
parties states
B.sector IGO, UNO, EUR
yes     Colombia gained membership in the OECD.  =>  COL > OECD
no      Colombia gained ground in the OECD.

[withdraw-from-body]
act     withdraw-from
verb    withdraw, pull out, quit, leave, exit
noun    withdrawal, exit, departure
from    WORLD-BODY, commission, partnership, initiative, forum, bank, fund, body, group, agency, assembly, parliament, committee
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
nA      subj, light, by
nB      with, obj.with
instrument obj
yes     India suspended the water treaty with Pakistan.  =>  IND > PAK
yes     Chad announced the suspension of its defence pact with Libya.  =>  TCD > LBY

[terminate-treaty]
act     terminate-agreement
verb    terminate, cancel, scrap, annul, abrogate, tear up, rip up, end, nullify, void, revoke, rescind
noun    termination, abrogation, cancellation
obj     TREATY
A       subj
B       with, obj.with
nA      subj, light, by
nB      with, obj.with
instrument obj
yes     Chad abrogated the defence accord with France.  =>  TCD > FRA
yes     Chad announced the termination of all agreements with France.  =>  TCD > FRA

[joint-statement]
act     joint-statement
verb    issue, publish, release, adopt
obj     statement, communique, communiqué, declaration
obj.mod joint
A       subj
B       with
joint   yes
yes     Chad and Fiji issued a joint statement.  =>  TCD & FJI

[jointly-state]
act     joint-statement
verb    issue, publish, release, adopt, announce, declare, state
advmod  jointly
!obj    bond, stamp, coin, permit
A       subj
joint   yes
parties states
yes     Chad and Fiji jointly announced that the reef had been cleared.  =>  TCD & FJI
no      Chad and Fiji announced the news.

[say-in-joint-statement]
act     joint-statement
verb    say, announce, declare, state, call, condemn, express, urge, warn, confirm, reaffirm, welcome, demand, pledge, affirm, agree, deplore, hail, reject, stress, promise, vow
in      statement, communique, communiqué, declaration, letter
in.mod  joint, common
A       subj
joint   yes
parties states
yes     Chad and Fiji said in a joint statement that the reef was clean.  =>  TCD & FJI
no      Chad and Fiji said in a statement that the reef was clean.

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
