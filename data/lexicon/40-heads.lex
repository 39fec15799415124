# Heads of mission and diplomatic staff. Vienna Convention 1961, articles 4, 9, 13, 14 and 43.

[recall-for-consultations]
act     recall-for-consultations
verb    recall, call, call back, summon, call home, bring
noun    recall
obj     AMBASSADOR
for     consultation, consultations, talk, discussion
A       subj
B       obj.to@, obj.in@, to@, from@, obj.from@, in@, obj.mod@
yes     Israel recalled its ambassador to Sweden for consultations.  =>  ISR > SWE
no      Israel recalled its products for checks.

[recall-ambassador]
act     recall
verb    recall, withdraw, pull, pull out, call back, bring home, call home, remove
noun    recall, withdrawal
obj     AMBASSADOR
!for    consultation, consultations, talk, discussion
A       subj, light, obj.poss, obj.mod
B       obj.to@, from@, obj.from@, obj.in@, to@, in@, obj.at@, from.in@, obj.of@, obj.of
nA      subj, light
nB      obj.to@, from@, obj.from@, to@, in@, obj.in@
yes     Malta recalls its envoy to Libya.  =>  MLT > LBY
yes     Malta's ambassador had been recalled from Tripoli.  =>  MLT > LBY
yes     Peru withdrew its ambassador from Mexico.  =>  PER > MEX
yes     Sweden's recall of its ambassador to Iran was criticised.  =>  SWE > IRN
no      Bahrain recalled its cars.

[recall-diplomats]
act     recall
verb    recall, withdraw, pull, pull out
noun    withdrawal, recall
obj     CORE-DIPLOMAT
!obj    AMBASSADOR
A       subj
B       from@, obj.from@, obj.in@, in@, obj.to@
nA      subj, light
nB      from@, obj.from@, in@
yes     Canada withdrew its diplomats from India.  =>  CAN > IND

[return-ambassador]
act     return-head
verb    return, send back, reinstate, reinstall, restore
noun    return, reinstatement, reinstallation
obj     AMBASSADOR
A       subj, obj.poss, obj.mod
B       to@, obj.to@, in@
nA      subj, obj.poss, obj.mod, light
nB      to@, obj.to@, in@
yes     Egypt returned its ambassador to Qatar in 2021.  =>  EGY > QAT

[ambassador-returns]
act     return-head
verb    return, go back
noun    return
subj    AMBASSADOR
!obj    ANY
A       subj.poss, subj.mod, subj.of, subj
B       to@, subj.to@
yes     The Egyptian ambassador returned to Doha on Monday.  =>  EGY > QAT

[appoint-ambassador]
act     appoint
verb    appoint, name, nominate, send, designate, dispatch, assign, install
noun    appointment, nomination, naming
obj     HEAD-OF-MISSION
!obj.mod special
A       subj, light
B       obj.to@, to@, in@, obj.in@, for@
nA      subj, light
nB      obj.to@, to@, obj.in@, in@
yes     Cuba appointed an ambassador to South Korea.  =>  CUB > KOR
no      The company named an ambassador for its brand.

[appoint-as-ambassador]
act     appoint
verb    appoint, name, nominate, designate, confirm
as      HEAD-OF-MISSION
A       subj
B       as.to@, to@
yes     Cuba named Ana Diaz as ambassador to South Korea.  =>  CUB > KOR

[name-somebody-ambassador]
act     appoint
verb    appoint, name, nominate, designate, confirm
xcomp   HEAD-OF-MISSION
A       subj
B       xcomp.to@, to@, xcomp.in@
yes     Cuba named Ana Diaz ambassador to South Korea.  =>  CUB > KOR

[appoint-consul]
act     appoint
verb    appoint, name, nominate, designate, confirm, commission
obj     CONSUL
A       subj, obj.mod, obj.poss, obj.of
B       obj.at@, obj.in@, obj.to@, obj.for@, to@, at@, in@, for@
instrument obj
yes     The first Swedish consul at Lima was appointed on 4 May 1821.  =>  SWE > PER
no      The consul was appointed to the board of the club.

[appoint-as-consul]
act     appoint
verb    appoint, name, nominate, designate, confirm, commission
as      CONSUL
A       subj, as.mod, as.poss
B       as.at@, as.in@, as.to@, as.for@, to@, at@, in@, for@
instrument as
yes     Ana Diaz was appointed as the first Swedish consul in Lima on 4 May 1821.  =>  SWE > PER

[name-somebody-consul]
act     appoint
verb    appoint, name, nominate, designate, confirm, commission
xcomp   CONSUL
A       subj, xcomp.mod, xcomp.poss
B       xcomp.at@, xcomp.in@, xcomp.to@, xcomp.for@, to@, at@, in@, for@
instrument xcomp
yes     Ana Diaz was appointed Swedish consul at Lima on 4 May 1821.  =>  SWE > PER

[serve-as-ambassador]
act     accredit
verb    serve
as      HEAD-OF-MISSION
A       as.mod, as.poss, subj.mod
B       as.to@, as.in@
instrument as
yes     Ana Diaz served as Swedish ambassador to Peru from 4 May 1993 until 5 July 1995.  =>  SWE > PER
no      Ana Diaz served as an ambassador for the brand.

[exchange-ambassadors]
act     appoint
verb    exchange, swap
noun    exchange
obj     AMBASSADOR
A       subj, light
B       with
joint   yes
yes     Chad and Fiji exchanged ambassadors.  =>  TCD & FJI

[receive-ambassadors]
act     accredit
verb    receive, accept, welcome
obj     HEAD-OF-MISSION
A       obj.from, obj.of, obj.mod, subj
B       subj
yes     Chad received the Fijian ambassador on Friday.  =>  FJI > TCD

[receive-each-others-ambassadors]
act     accredit
verb    receive, accept, welcome
obj     HEAD-OF-MISSION
obj.poss other, another
A       subj
joint   yes
yes     Iran and Sudan received each other's ambassadors.  =>  IRN & SDN

[present-credentials]
act     accredit
verb    present, submit, hand
noun    presentation
obj     CREDENTIALS
A       subj, obj.poss
B       to, obj.to, as.to, in@, at@
instrument as
yes     Chad's ambassador presented his credentials to the president of Fiji.  =>  TCD > FJI

[accredited-to]
act     accredit
verb    accredit, accredite
to      PARTY
A       subj, obj.poss, obj.mod, obj
B       to
yes     Peru's ambassador to Chile was accredited to Bolivia on 4 May 1991.  =>  PER > BOL
no      The school was accredited to the board.

[accept-credentials]
act     accredit
verb    accept, receive
obj     CREDENTIALS
A       obj.of, obj.from, obj.poss
B       subj
yes     Fiji's president accepted the credentials of the ambassador of Chad.  =>  TCD > FJI

[expel-diplomats]
act     expel
verb    expel, deport, kick, kick out, eject, throw out, oust, evict, boot, remove
noun    expulsion, ejection, expelling, ouster
obj     CORE-DIPLOMAT
A       subj, by, light, from.in@, from@, obj.to@
B       obj, obj.mod, obj.poss, obj.from, obj.of, obj.for@
nA      subj, by, light, from@, of.from@
nB      obj, obj.mod, obj.of, obj.from, mod
yes     Malta expelled the Libyan ambassador.  =>  MLT > LBY
yes     Three Russian diplomats were expelled from Bulgaria.  =>  BGR > RUS
yes     The expulsion of Iranian diplomats by Albania followed.  =>  ALB > IRN
no      Rwanda expelled the Belgian tourist.

[expel-staff]
act     expel
verb    expel, kick out, eject
noun    expulsion
obj     official, staff, personnel, representative, staffer, officer, member, employee
obj.of  EMBASSY, CONSULATE
A       subj, by, light
B       obj.of.mod, obj.of.poss, obj.mod
yes     Latvia expelled two members of the Russian embassy.  =>  LVA > RUS

[expel-embassy-staff]
act     expel
verb    expel, kick out, eject
noun    expulsion
obj     official, staff, personnel, representative, staffer, officer, employee, worker
obj.mod embassy, consular, diplomatic, consulate
A       subj, by, light
B       obj.mod, obj.poss, obj
yes     Latvia has expelled two Russian embassy employees.  =>  LVA > RUS

[order-diplomats-out]
act     expel
verb    force, compel, order, tell, ask, give, instruct
obj     DIPLOMAT
xcomp   leave, depart, go, withdraw, quit
A       subj, by
B       obj, obj.mod, obj.poss, obj.of.mod
yes     Finland told the Chinese ambassador to leave.  =>  FIN > CHN
yes     Iranian diplomats were told to leave Albania.  =>  ALB > IRN
no      Lithuania ordered the workers to leave.

[diplomats-told-out-of]
act     expel
verb    order, tell, ask
obj     DIPLOMAT
xcomp   leave, depart, quit
A       xcomp.obj@
B       obj, obj.mod, obj.poss
yes     Iranian diplomats were told to leave Albania.  =>  ALB > IRN

[hours-to-leave]
act     expel
verb    give
obj     hour, day, week
obj.acl leave, depart, go
A       subj
B       iobj, iobj.mod, iobj.poss, obj
yes     Chad gave the Iranian diplomats 48 hours to leave.  =>  TCD > IRN

[order-out]
act     expel
verb    order out, throw out, send out
obj     CORE-DIPLOMAT
A       subj
B       obj, obj.mod, obj.poss
yes     Chad ordered out the Iranian ambassador.  =>  TCD > IRN

[declare-png]
act     persona-non-grata
verb    declare, designate, label, pronounce, name
noun    declaration
obj     DIPLOMAT, PARTY
grata   ANY
parties states
A       subj
B       obj, obj.mod, obj.poss
nA      subj, light
nB      on.mod, on, obj.mod
yes     Romania declared a Russian diplomat persona non grata.  =>  ROU > RUS

[png-declaration]
act     persona-non-grata
noun    declaration
grata   ANY
A       subj, light
B       on.mod, on, obj.mod, against.mod, against, of.mod
yes     Chad's persona non grata declaration against the Libyan envoy was widely reported.  =>  TCD > LBY

[summon-ambassador]
act     summon
verb    summon, call in, convoke, haul in, call
noun    summoning, summons
obj     CORE-DIPLOMAT
!for    consultation, consultations
!xcomp  leave
A       subj, by, obj.to@
B       obj, obj.mod, obj.poss, obj.of, obj.from
nA      subj, light, by
nB      obj, obj.mod, obj.of
yes     Jordan summoned the Israeli ambassador over the raid.  =>  JOR > ISR
no      Jordan summoned the manager of the club.

[reject-ambassador]
type    REJECT
verb    reject, refuse, decline
obj     HEAD-OF-MISSION, CREDENTIALS
A       subj
B       obj, obj.mod, obj.of, obj.of.mod
yes     Chad rejected the Iranian ambassador.  =>  TCD > IRN

[summon-own-ambassador]
act     recall-for-consultations
verb    summon
obj     AMBASSADOR
obj.poss its, their, his, her
A       subj
B       obj.to@, to@, obj.in@
yes     Ghana summoned its ambassador to Togo over the dispute.  =>  GHA > TGO
no      Ghana summoned Togo's manager to Accra.

[withdraw-diplomatic-staff]
act     recall
verb    withdraw, recall, pull, pull out, evacuate
noun    withdrawal, evacuation
obj     staff, personnel, mission
obj.mod diplomatic, embassy, consular
A       subj
B       from@, obj.from@, in@, obj.in@
nB      from@, obj.from@, in@
yes     Cyprus withdrew its diplomatic personnel from Belarus.  =>  CYP > BLR
no      Cyprus withdrew its medical personnel from Belarus.

[expel-officials]
act     expel
verb    expel
noun    expulsion
obj     official
!obj.mod party, union, football, bank
A       subj, by, light
B       obj.mod, obj.poss, obj.of
nA      subj, by, light, from@
nB      obj.mod, of.mod
parties states
yes     Serbia expelled three Croatian officials.  =>  SRB > HRV
no      The league expelled three officials.
