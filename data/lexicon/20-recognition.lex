# Recognition of states and of governments.

[recognise-state]
act     recognise
verb    recognise, recognize
noun    recognition, recognizing, recognising
obj     PARTY
!longer ANY
?as     STATEHOOD-AS
!under  name
parties states
A       subj, light
B       obj@
nA      subj, light, mod
nB      obj@, of@
yes     Sweden officially recognised Palestine.  =>  SWE > PSE
yes     Syria's recognition of Abkhazia angered Georgia.  =>  SYR > X-ABK
yes     Swedish recognition of Latvia, 1921.  =>  SWE > LVA
yes     Kosovo was recognised by Israel in 2021.  =>  ISR > XKX
no      Sweden recognised the need for reform.
no      Chad recognised Fiji under its constitutional name.
no      Chad recognised trade unions for Chadian workers.
no      Chad recognised Jerusalem as Israel's capital.
no      Chad recognised the Wagner Group as a terrorist organisation.

[recognise-regions]
act     recognise
verb    recognise, recognize
noun    recognition, recognizing, recognising
obj     REGION
!longer ANY
?as     STATEHOOD-AS
A       subj, light
B       obj@, obj.mod@, obj.of@
nB      obj@, obj.mod@, obj.of@
yes     Nauru recognised the regions of Abkhazia and South Ossetia.  =>  NRU > X-ABK + X-OST
no      Chad recognised some Fijian territories as its own.

[stop-recognising]
act     withdraw-recognition
verb    stop, cease, end
xcomp   recognise, recognize
A       subj
B       xcomp.obj@
yes     Fiji stopped recognising Kosovo in 2019.  =>  FJI > XKX

[recognise-independence]
act     recognise
verb    recognise, recognize, acknowledge, accept
noun    recognition, recognizing, recognising
obj     STATEHOOD
!longer ANY
?as     STATEHOOD-AS
!obj.over ANY
A       subj, light
B       obj.of@, obj.poss@, obj.mod@, obj@
nA      subj, light, mod
nB      obj.of@, obj.poss@, obj.mod@, of.of@, of.poss@
yes     Bulgaria and Croatia recognised Kosovo's independence.  =>  BGR + HRV > XKX
yes     Malta recognised Somaliland as a state in March.  =>  MLT > X-SML
no      Bulgaria recognised the leader of the choir.
no      Chad recognised Moroccan sovereignty over Western Sahara.

[right-to-exist]
act     recognise
verb    recognise, recognize, acknowledge, accept
noun    recognition
obj     right
obj.acl exist
A       subj, light
B       obj.of@, obj.poss@
nA      subj, light, mod
nB      of.of@, of.poss@, obj.of@, obj.poss@
yes     Chad recognised Israel's right to exist.  =>  TCD > ISR
no      Chad recognised Israel's right to defend itself.

[switch-recognition-to]
act     recognise
verb    switch, shift, transfer
noun    switch, shift
obj     RECOGNITION, allegiance
A       subj
B       to@, obj.to@, to.of@, obj.to.of@
yes     Nauru switched diplomatic recognition from Taiwan to China.  =>  NRU > CHN
yes     Nauru shifted its recognition of Taiwan to recognition of China.  =>  NRU > CHN
no      Nauru switched its flights from Taiwan to China.

[switch-recognition-from]
act     withdraw-recognition
verb    switch, shift, transfer
noun    switch, shift
obj     RECOGNITION, allegiance
A       subj
B       from@, obj.from@, obj.of.from@
yes     Nauru switched diplomatic recognition from Taiwan to China.  =>  NRU > TWN
no      Nauru switched its flights from Taiwan to China.

[switch-recognition-of]
act     withdraw-recognition
verb    switch, shift, transfer
obj     RECOGNITION
!from   ANY
!obj.from ANY
!obj.of.from ANY
A       subj
B       obj.of@
yes     Nauru shifted its recognition of Taiwan to recognition of China.  =>  NRU > TWN
no      Nauru shifted its view of Taiwan.

[extend-recognition]
act     recognise
verb    grant, extend, give, accord, offer
obj     RECOGNITION
A       subj
B       to@, iobj@, obj.to@, obj.of@
yes     Nauru granted recognition to Abkhazia.  =>  NRU > X-ABK

[withdraw-recognition]
act     withdraw-recognition
verb    withdraw, revoke, rescind, retract, end, cancel, annul, drop
noun    withdrawal, revocation, withdrawing, revoking
obj     RECOGNITION
A       subj, light, obj.poss
B       obj.of@, obj.for@, obj.of.poss@, obj.of.of@, from@, obj.from@, of@
nB      obj.of@, of.of@, obj.poss@
yes     Malta withdrew its recognition of Kosovo.  =>  MLT > XKX
yes     Malta withdrew its recognition of Kosovo's independence.  =>  MLT > XKX
no      Tuvalu withdrew its offer.

[derecognise]
act     withdraw-recognition
verb    derecognise, derecognize, unrecognise
noun    derecognition
obj     ANY
A       subj
B       obj@
nB      obj@, of@
yes     Suriname derecognised Kosovo.  =>  SUR > XKX

[no-longer-recognise]
act     withdraw-recognition
verb    recognise, recognize
longer  ANY
A       subj
B       obj@, obj.of@
yes     Liberia no longer recognises Kosovo.  =>  LBR > XKX

[freeze-recognition]
act     freeze-recognition
verb    freeze, suspend
obj     RECOGNITION
A       subj
B       obj.of@
yes     Sierra Leone suspended its recognition of Kosovo.  =>  SLE > XKX
