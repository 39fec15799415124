# Establishing, restoring, suspending and severing relations. Vienna Convention on Diplomatic Relations 1961, articles 2 and 45.

[sever-ties]
act     sever
verb    sever, cut, cut off, break, break off, end, terminate, discontinue, rupture, dissolve, halt
noun    severing, severance, cutting, breaking, rupture, break, termination, breaking-off
obj     TIES
A       subj, obj.between, obj.mod
B       with, obj.with, to, obj.to, obj.between
nA      subj, light
nB      obj.with, with, obj.between
yes     Diplomatic relations between Peru and Mexico were severed on Monday.  =>  PER & MEX
yes     Chad cut diplomatic ties with Argentina on Tuesday.  =>  TCD > ARG
yes     Ties with Qatar were severed by Jordan in 2017.  =>  JOR > QAT
yes     Peru's severing of relations with Mexico surprised diplomats.  =>  PER > MEX
yes     Both Peru and Mexico broke off diplomatic relations.  =>  PER & MEX
no      The Valley Bank cut ties with its supplier.
no      Peru cut trade ties with Mexico.

[withdraw-from-relations]
act     sever
verb    pull out, withdraw
of      TIES
A       subj
B       of.with
yes     Fiji pulled out of relations with Nauru.  =>  FJI > NRU

[ties-broke-off]
act     sever
verb    rupture, cease, lapse
subj    DIPLOMATIC-TIES
A       subj.between
B       subj.with
joint   yes
yes     Diplomatic relations between Peru and Mexico ceased in 2025.  =>  PER & MEX

[break-with]
act     sever
verb    break
noun    break, rupture
with    PARTY
!obj    ANY
A       subj
B       with
nA      subj, light
nB      with
parties states
yes     Chad broke with Iran in 2016.  =>  TCD > IRN
no      Chad broke the record with ease.
no      Chad broke with a tradition of Iranian presidents.

[ties-end]
act     sever
verb    come, draw
subj    DIPLOMATIC-TIES
to      end, close
A       subj.between
B       subj.with
joint   yes
yes     Diplomatic relations between Peru and Mexico came to an end.  =>  PER & MEX

[suspend-ties]
act     suspend
verb    suspend, freeze, pause
noun    suspension, suspending, freezing, freeze
obj     TIES, ALL-CONTACT
A       subj, obj.between, obj.mod
B       with, obj.with, to, obj.to, obj.between
nA      subj, light
yes     Fiji suspends its relations with Tonga.  =>  FJI > TON
yes     Albania's suspension of ties with Iran took effect at once.  =>  ALB > IRN
yes     Relations between Chad and Iran were paused in March.  =>  TCD & IRN
yes     Chad-Iran relations have been frozen since March.  =>  TCD & IRN
yes     Norway freezes all official contacts with Chad.  =>  NOR > TCD
no      Mexico suspended flights to Ecuador.
no      Norway freezes ministerial contacts with Chad.

[restore-ties]
act     restore
verb    restore, resume, re-establish, reestablish, reinstate, restart, unfreeze
noun    restoration, resumption, re-establishment, reestablishment, restoring, resuming, re-establishing, reestablishing, reinstatement
obj     TIES
A       subj
B       with, obj.with, obj.between, to, obj.to
nA      subj, light, between
nB      obj.with, with, obj.between, between
yes     Peru and Mexico restored diplomatic relations on Monday.  =>  PER & MEX
yes     Egypt resumed diplomatic ties with Qatar in January 2021.  =>  EGY & QAT
yes     The resumption of relations between Iran and Sudan followed.  =>  IRN & SDN
yes     Peru restored relations with Mexico and Chad.  =>  PER > MEX + TCD
yes     Peru took a first step towards restoring diplomatic ties with Mexico.  =>  PER & MEX planned
no      The union wants to restore relations with its members.

[normalise-diplomatic-ties]
act     restore
verb    normalise, normalize, renew, mend, revive, repair, rebuild
noun    normalisation, normalization, renewal, normalizing, normalising, revival
obj     DIPLOMATIC-TIES
!attributive ANY
A       subj
B       with, obj.with, obj.between, to, obj.to
nA      subj, light, between
nB      obj.with, with, obj.between, between
yes     Egypt renewed diplomatic ties with Qatar in January 2021.  =>  EGY & QAT
no      Egypt and Qatar will establish normalised diplomatic relations.

[normalise-ties]
act     restore
verb    normalise, normalize, renew, revive
noun    normalisation, normalization, renewal, normalizing, normalising, revival
obj     TIES
when    planned, requested, threatened, denied, hypothetical
!attributive ANY
A       subj
B       with, obj.with, obj.between, to, obj.to
nA      subj, light, between
nB      obj.with, with, obj.between, between
yes     Egypt vowed to normalise ties with Qatar.  =>  EGY & QAT planned
no      Egypt improved ties with Qatar.
no      Egypt vowed to mend ties with Qatar.

[ties-resumed]
act     restore
verb    resume, restart
subj    DIPLOMATIC-TIES
A       subj.between
B       subj.with, with
joint   yes
yes     Diplomatic relations between Iran and Sudan resumed in 2023.  =>  IRN & SDN

[establish-ties]
act     establish
verb    establish, forge, create, initiate, open, set up, inaugurate, formalise, formalize, enter, start, begin, launch
noun    establishment, establishing, opening
obj     TIES
A       subj
B       with, obj.with, obj.between, to
nA      subj, light
nB      obj.with, with, obj.between
yes     Nauru established diplomatic relations with China.  =>  NRU & CHN
yes     The establishment of diplomatic relations between Cuba and South Korea took many by surprise.  =>  CUB & KOR
no      Nauru established a school with China.

[enter-ties]
act     establish
verb    enter
into    DIPLOMATIC-TIES
A       subj
B       into.with, with
yes     Nauru entered into diplomatic relations with China.  =>  NRU & CHN

[switch-ties-to]
act     establish
verb    switch, shift, transfer
obj     TIES
A       subj
B       to, obj.to
yes     Nauru shifted diplomatic ties from Taiwan to China.  =>  NRU & CHN
no      Nauru switched trade ties to China.

[switch-ties-from]
act     sever
verb    switch, shift, transfer
noun    switch, shift
obj     TIES
A       subj
B       from, obj.from
yes     Nauru shifted diplomatic ties from Taiwan to China.  =>  NRU > TWN
no      Nauru shifted its attention from Taiwan to China.

[diplomatic-switch-to]
act     establish
noun    switch, shift
mod     diplomatic
to      ANY
A       poss, light, by
B       to
yes     Critics condemned Nauru's diplomatic switch to China.  =>  NRU & CHN
no      Critics praised Nauru's diplomatic shift to patience.

[diplomatic-switch-from]
act     sever
noun    switch, shift
mod     diplomatic
from    ANY
A       poss, light, by
B       from
yes     Critics condemned Nauru's diplomatic switch from Taiwan to China.  =>  NRU > TWN
no      Critics praised Nauru's diplomatic shift from anger to patience.

[downgrade-ties]
act     downgrade-mission
verb    downgrade, reduce, lower, scale down, scale back, curtail
noun    downgrading, downgrade, reduction
obj     TIES, representation, presence, level
A       subj
B       with, obj.with, in, obj.of.with, obj.in
yes     Jordan downgraded diplomatic ties with Qatar.  =>  JOR > QAT
no      Jordan reduced taxes with care.

[upgrade-ties]
act     upgrade-mission
verb    upgrade, raise, elevate
noun    upgrading, upgrade
obj     TIES, representation
!to|obj.to|into|obj.into partnership, alliance
A       subj
B       with, obj.with, obj.between, in, obj.of.with
yes     Sweden upgraded diplomatic relations with Cuba to embassy level.  =>  SWE > CUB
no      Sweden upgraded relations with Cuba to a strategic partnership.

[establish-consular-ties]
act     establish-consular
verb    establish, restore, resume, re-establish, reestablish, institute, begin, start, take up, set up, open, launch, agree, agree on, inaugurate, forge
noun    establishment, restoration, resumption
obj     CONSULAR-TIES
A       subj
B       with, obj.with, obj.between
yes     Chad and Iran restored consular relations.  =>  TCD & IRN

[sever-consular-ties]
act     sever-consular
verb    sever, cut, break, break off, end, suspend
noun    severing, severance, suspension, breaking-off, breaking
obj     CONSULAR-TIES
A       subj
B       with, obj.with
yes     Chad severed consular relations with Iran.  =>  TCD > IRN

[no-relations]
standing relations none
verb    have, maintain, hold, share, enjoy
obj     DIPLOMATIC-TIES
obj.det no
A       subj
B       with, obj.with, obj.between
joint   yes
yes     Bhutan and Chad have no diplomatic relations.  =>  BTN & TCD

[no-relations-not]
standing relations none
verb    have, maintain, recognise, recognize
neg     ANY
obj     DIPLOMATIC-TIES
A       subj
B       with, obj.with
joint   yes
yes     Bhutan does not have diplomatic relations with Chad.  =>  BTN & TCD

[has-relations]
standing relations established
verb    maintain, keep
!neg    ANY
obj     DIPLOMATIC-TIES
!obj.det no
A       subj
B       with, obj.with
joint   yes
yes     Sweden maintains diplomatic relations with North Korea.  =>  SWE & PRK
yes     Only Chad and Fiji maintain diplomatic relations with Taiwan.  =>  TCD + FJI > TWN
