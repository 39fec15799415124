# Accusations, condemnations, threats, demands, apologies, offers and pledges.

[accuse]
act     accuse
verb    accuse, blame, charge
noun    accusation, allegation
A       subj
B       obj
nA      subj, light, by
nB      against, of
yes     Malta accused Libya of arming gangs.  =>  MLT > LBY
yes     Rwanda was accused by Belgium of backing rebels.  =>  BEL > RWA
no      The shop accused its clerk of theft.

[brand]
act     accuse
verb    brand, label, call
obj     terrorist, aggressor, sponsor, dictatorship, state, entity, regime
A       subj
B       iobj, obj
yes     Bolivia branded Israel a terrorist state.  =>  BOL > ISR

[condemn]
act     condemn
verb    condemn, denounce, criticise, criticize, deplore, decry, slam, blast, rebuke, lambast, lambaste, castigate, censure, deride
noun    condemnation, criticism, denunciation
A       subj
B       obj, obj.of, obj.by, obj.poss, obj.mod, for
nA      subj, light, by, from
nB      obj, of, of.by, of.poss, of.mod
yes     Sweden condemned Iran over the execution.  =>  SWE > IRN
yes     Jordan condemned the Israeli raid.  =>  JOR > ISR
no      Doctors condemned the new tax.

[threaten]
act     threaten
verb    threaten
noun    threat, warning, ultimatum
A       subj
B       obj, against
nA      subj, light, from
nB      against, to
parties states
yes     Venezuela threatened Guyana.  =>  VEN > GUY

[threaten-with]
act     threaten
verb    threaten
A       subj
B       obj
with    ANY
yes     Turkey threatened Syria with strikes.  =>  TUR > SYR

[demand]
act     demand
verb    demand
noun    demand
A       subj
B       from, of, obj.from
nB      from, of
yes     Chad demanded an apology from Libya.  =>  TCD > LBY

[call-on]
act     demand
verb    call, urge, press, appeal
A       subj
B       on, upon, to, obj
xcomp   CLAUSE
parties states
status  requested
yes     Chad urged Libya to talk.  =>  TCD > LBY requested

[apologise]
act     apologise
verb    apologise, apologize
noun    apology
A       subj
B       to
nA      subj, light
nB      to
yes     Turkey apologised to Russia.  =>  TUR > RUS

[offer-mediation]
act     offer-mediation
verb    offer, propose
xcomp   mediate
A       subj
B       xcomp.between
yes     Oman offered to mediate between Iran and Canada.  =>  OMN > IRN + CAN

[pledge-support]
act     pledge-support
verb    support, back, aid, help, assist
A       subj
B       obj
when    planned
yes     Chad vowed to support Fiji.  =>  TCD > FJI planned
no      Fans vowed to support the team.

[support]
type    SUPPORT
verb    support, back, defend, praise, endorse, hail
noun    support, backing
A       subj
B       obj
nA      subj
nB      for, of, obj
when    happened, ongoing
parties states
yes     Chad supported Fiji.  =>  TCD > FJI
no      Fans supported the team.
