# Asylum, extradition, and changes of government.

[grant-asylum]
act     grant-asylum
verb    grant, give, offer, provide
noun    granting, grant
obj     ASYLUM
A       subj
B       to, iobj, obj.to, obj.for
nA      subj, light
nB      obj.to, to
yes     Mexico granted asylum to former Bolivian President Evo Morales.  =>  MEX > BOL

[granted-asylum]
act     grant-asylum
verb    receive, get, seek, obtain
obj     ASYLUM
A       in@, obj.in@, from, by
B       subj
yes     Former Bolivian President Evo Morales received asylum in Mexico.  =>  MEX > BOL

[extradite]
act     extradite
verb    extradite
noun    extradition
A       subj, from
B       to
nA      subj, from, light
nB      to
yes     Spain extradited the man to Mexico.  =>  ESP > MEX

[overthrow]
act     overthrow
verb    overthrow, topple, oust, depose, unseat
noun    overthrow, toppling, ouster, ousting, deposition, fall, collapse, downfall
A       subj
B       obj, of
nA      subj, light
nB      obj, of
need    recipient
yes     Rebels overthrew President Bashar al-Assad.  =>  > SYR
no      The wall fell.

[regime-falls]
act     overthrow
verb    fall, collapse
subj    RULER
A       
B       subj
need    recipient
yes     The Syrian government fell in 2024.  =>  > SYR

[take-office]
act     take-office
verb    inaugurate, swear in, swear, install
as      RULER
A       obj, subj
need    actor
yes     Javier Milei was inaugurated as president.  =>  ARG >
