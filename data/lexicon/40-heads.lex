# Heads of mission and diplomatic staff. Vienna Convention 1961, articles 4, 9, 13, 14 and 43.

[recall-for-consultations]
act     recall-for-consultations
verb    recall, call, call back, call home, bring home, withdraw, pull, pull out, summon home
noun    recall
obj     AMBASSADOR
for     consultation, consultations, talk, discussion
A       subj, obj.poss, obj.mod
B       obj.to@, obj.in@, to@, from@, obj.from@, in@, obj.mod@
yes     Israel recalled its ambassador to Sweden for consultations.  =>  ISR > SWE
yes     Ghana withdrew its ambassador from Togo for consultations.  =>  GHA > TGO
yes     Oman summoned the Kenyan ambassador, who was later recalled to Nairobi for consultations.  =>  KEN > OMN
no      Israel recalled its products for checks.
no      Peru summoned the Chadian ambassador for talks.

[recall-ambassador]
act     recall
verb    recall, withdraw, pull, pull out, call back, bring home, call home, remove
noun    recall, withdrawal
obj     AMBASSADOR
!for    consultation, consultations, talk, discussion
A       subj, light, obj.poss, obj.mod, obj.of
B       obj.to@, from@, obj.from@, obj.in@, to@, in@, obj.at@, from.in@, obj.of@, obj.of
nA      subj, light, obj.poss, obj.mod, obj.of
nB      obj.to@, from@, obj.from@, to@, in@, obj.in@
yes     Malta recalls its envoy to Libya.  =>  MLT > LBY
yes     Malta's ambassador had been recalled from Tripoli.  =>  MLT > LBY
yes     The ambassador of Malta to Libya was recalled on Friday.  =>  MLT > LBY
yes     The recall of the ambassador of Malta to Libya followed.  =>  MLT > LBY
yes     Peru withdrew its ambassador from Mexico.  =>  PER > MEX
yes     Sweden's recall of its ambassador to Iran was criticised.  =>  SWE > IRN
yes     After the raid by Togo on the border town, Ghana recalled its ambassador.  =>  GHA > TGO
yes     Malta and Ghana recalled their respective ambassadors to Togo.  =>  MLT + GHA > TGO
no      Bahrain recalled its cars.
no      Malta, Ghana and Peru recalled their ambassadors.

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
yes     Malta recalled diplomat Ana Diaz from Chad.  =>  MLT > TCD
no      Canada withdrew its teachers from India.

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
verb    appoint, name, send, designate, dispatch, assign, install
noun    appointment, naming
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
verb    appoint, name, designate, confirm
as      HEAD-OF-MISSION
A       subj, as.mod, as.poss
B       as.to@, to@, as.in@
yes     Cuba named Ana Diaz as ambassador to South Korea.  =>  CUB > KOR
yes     Cuba named Ana Diaz as the new nuncio in South Korea.  =>  CUB > KOR
no      Cuba named Ana Diaz as ambassador of its sugar.

[appoint-as-envoy]
act     appoint
verb    appoint, name, designate, confirm
as      ENVOY
A       subj, as.mod, as.poss
B       as.to@
yes     Cuba named Ana Diaz as its envoy to South Korea.  =>  CUB > KOR
no      The company named Ana Diaz as its representative to the board.

[nominate-ambassador]
act     appoint
status  planned
verb    nominate
noun    nomination
obj     HEAD-OF-MISSION
!obj.appos ANY
A       subj, light
B       obj.to@, to@, in@, obj.in@
nA      subj, light
nB      to@, obj.to@
yes     Cuba nominated an ambassador to South Korea.  =>  CUB > KOR planned
no      The club nominated an ambassador for its brand.

[nominate-as-ambassador]
act     appoint
status  planned
verb    nominate
as      HEAD-OF-MISSION, ENVOY
A       subj, as.mod, as.poss
B       as.to@, to@
yes     Cuba nominated Ana Diaz as its ambassador to South Korea.  =>  CUB > KOR planned
no      Cuba nominated Ana Diaz as president of the bank.

[nominate-somebody-ambassador]
act     appoint
status  planned
verb    nominate
xcomp   HEAD-OF-MISSION
A       subj, xcomp.mod, xcomp.poss
B       xcomp.to@, to@
yes     Cuba nominated Ana Diaz ambassador to South Korea.  =>  CUB > KOR planned
no      Cuba nominated Ana Diaz to the board.

[confirm-nominated-ambassador]
act     appoint
verb    confirm, approve
obj     nomination, appointment
obj.of  HEAD-OF-MISSION
A       subj, obj.of.mod
B       obj.of.to@, obj.to@, to@
yes     The U.S. Senate confirmed the nominations of the ambassadors to Norway and Sweden.  =>  USA > NOR + SWE
no      The council confirmed the nomination of the judge.

[name-somebody-ambassador]
act     appoint
verb    appoint, name, designate, confirm
xcomp   HEAD-OF-MISSION
A       subj, xcomp.mod, xcomp.poss
B       xcomp.to@, to@, xcomp.in@
yes     Cuba named Ana Diaz ambassador to South Korea.  =>  CUB > KOR
yes     Ana Diaz is appointed Cuba's ambassador to the United Nations.  =>  CUB > UN
no      Ana Diaz is named ambassador of the festival.

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
B       obj, obj.mod, obj.poss, obj.from, obj.of, obj.for@, obj.at.mod, obj.at.of, obj.at
nA      subj, by, light, from@, of.from@, obj.from@, told
nB      obj, obj.mod, obj.of, obj.from, mod, obj.at.mod, obj.at.of, obj.at
yes     Malta expelled the Libyan ambassador.  =>  MLT > LBY
yes     Three Russian diplomats were expelled from Bulgaria.  =>  BGR > RUS
yes     The expulsion of Iranian diplomats by Albania followed.  =>  ALB > IRN
yes     Colombia confirmed the expulsion of two Chadian diplomats.  =>  COL > TCD
yes     Iran protested against Togo's expulsion of one of its diplomats.  =>  TGO > IRN
yes     Fiji expelled Chad's acting high commissioner.  =>  FJI > TCD
yes     The Chadian diplomats and their families expelled from Togo arrived in Niger.  =>  TGO > TCD
yes     Malta announced the expulsion of a senior diplomat at the Chadian embassy.  =>  MLT > TCD
yes     Malta expelled the station chief of the CIA.  =>  MLT > USA
no      Malta confirmed the expulsion of two students.
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

[expel-staff-at]
act     expel
verb    expel, kick out, eject
noun    expulsion
obj     official, staff, personnel, representative, staffer, officer, member, employee
obj.at  EMBASSY, CONSULATE
A       subj, by, light
B       obj.at.mod, obj.at.poss, obj.at.of, obj.at, obj.mod
nA      subj, by, light, told
yes     Latvia expelled two officials at the Pakistan High Commission.  =>  LVA > PAK
no      Latvia expelled two officials at the ministry.

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
!subj   ANY
A       xcomp.obj@
B       obj, obj.mod, obj.poss
yes     Iranian diplomats were told to leave Albania.  =>  ALB > IRN

[hours-to-leave]
act     expel
verb    give
obj     hour, day, week
obj.acl leave, depart, go
A       subj, obj.acl.obj@
B       iobj, iobj.mod, iobj.poss, obj
parties states
yes     Chad gave the Iranian diplomats 48 hours to leave.  =>  TCD > IRN
yes     The Iranian envoy was arrested and given 48 hours to leave Chad.  =>  TCD > IRN
yes     Though given three days to leave Chad, the Iranian envoy left the next day.  =>  TCD > IRN
no      Chad gave the workers 48 hours to leave.

[order-staff-out-of]
act     expel
verb    order, tell
obj     DIPLOMAT
A       obj.out of@, out of@
B       obj.mod, obj.poss
parties states
yes     Oman ordered all Chadian diplomatic staff out of Oman.  =>  OMN > TCD
no      Oman ordered all Chadian workers out of Oman.

[order-body-out]
act     expel
verb    order, tell
obj     agency, mission
xcomp   leave, depart, quit
A       subj
B       obj.appos, obj, obj.mod
parties states
yes     Chad ordered the UN refugee agency to leave the country.  =>  TCD > UNHCR
no      Chad ordered the travel agency to leave the building.

[revoke-accreditation]
act     expel
verb    revoke, withdraw, cancel, strip, rescind
noun    revocation, withdrawal
obj     accreditation, agrément
obj.of  CORE-DIPLOMAT
A       subj, by
B       obj.of, obj.of.mod, obj.of.poss
parties states
yes     Chad revoked the accreditation of six Togolese diplomats.  =>  TCD > TGO
no      Chad revoked the accreditation of six journalists.

[order-out]
act     expel
verb    order out, throw out, send out, send home
obj     CORE-DIPLOMAT
A       subj
B       obj, obj.mod, obj.poss
yes     Chad ordered out the Iranian ambassador.  =>  TCD > IRN
yes     Chad sent an Iranian diplomat home.  =>  TCD > IRN
no      Chad sent an Iranian actor home.

[declare-png]
act     persona-non-grata
verb    declare, designate, label, pronounce, name
noun    declaration
obj     DIPLOMAT, PARTY
grata   grata, gratae
parties states
A       subj
B       obj, iobj, obj.mod, obj.poss
nA      subj, light
nB      on.mod, on, obj.mod
yes     Romania declared a Russian diplomat persona non grata.  =>  ROU > RUS
yes     Qatar declared two diplomats of Haiti personae non gratae.  =>  QAT > HTI
yes     Peru's president banned President Emmanuel Macron and declared him persona non grata.  =>  PER > FRA
no      Romania declared its own envoy persona non grata.

[png-declaration]
act     persona-non-grata
noun    declaration
grata   grata, gratae
A       subj, light
B       on.mod, on, obj.mod, against.mod, against, of.mod
yes     Chad's persona non grata declaration against the Libyan envoy was widely reported.  =>  TCD > LBY

[summon-ambassador]
act     summon
verb    summon, call in, convoke, haul in
noun    summoning, summons
obj     CORE-DIPLOMAT
!for    consultation, consultations
!xcomp  leave
A       subj, by, obj.to@, in@
B       obj, obj.mod, obj.poss, obj.of, obj.from
nA      subj, light, by
nB      obj, obj.mod, obj.of
yes     Jordan summoned the Israeli ambassador over the raid.  =>  JOR > ISR
yes     The Togolese charge d'affaires was summoned in Lima.  =>  PER > TGO
yes     Chad summoned Ana Diaz, the Togolese deputy chief of mission.  =>  TCD > TGO
no      Chad summoned its ambassadors to a meeting in Lima.
no      The Chadian ambassador called for calm in Togo.
no      Jordan summoned the manager of the club.

[call-ambassador-to-explain]
act     summon
verb    call
obj     CORE-DIPLOMAT
xcomp   meet, explain, answer, account
A       subj, by, obj.to@, xcomp.obj, xcomp.obj.mod
B       obj, obj.mod, obj.poss, obj.of
parties states
yes     The Chadian ambassador to Peru is called to explain the raid.  =>  PER > TCD
no      The Chadian manager is called to explain the raid.

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
obj     official, representative, staffer
!obj.mod party, union, football, bank, sales, student, trade, house
A       subj, by, light
B       obj.mod, obj.poss, obj.of, obj
nA      subj, by, light, from@
nB      obj.mod, of.mod
parties states
yes     Serbia expelled three Croatian officials.  =>  SRB > HRV
yes     Serbia expelled the representative of the World Health Organization.  =>  SRB > WHO
no      The league expelled three officials.
