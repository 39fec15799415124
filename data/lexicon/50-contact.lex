# Meetings, visits, calls and invitations.

[meet]
act     meet
verb    meet, meet up, confer, sit down
!obj    need, goal, target, demand, deadline, requirement, criterion, criteria, standard, condition, expectation, challenge, obligation, end, fate, resistance, threat, death, quota
!in     final, semifinal, semi-final, quarterfinal, quarter-final, qualifier, cup, league, friendly, derby, playoff, play-off
A       subj
B       obj, with, obj.with, obj.from, obj.of, from
yes     The prime minister of Chad met his counterpart from Fiji in Vienna.  =>  TCD & FJI
yes     President Emmanuel Macron met Chancellor Angela Merkel in Paris.  =>  FRA & DEU
yes     The foreign ministers of Chad and Fiji met on Monday.  =>  TCD & FJI
no      Chad met its targets.
no      Chad and Fiji met in the final.

[hold-talks]
act     meet
noun    talk, talks, meeting, summit, negotiation, discussion, consultation, dialogue, encounter, tête-à-tête, parley
!acl    planned
nA      light, subj, between, of, obj
nB      with, between, obj
need    both
yes     Chad held talks with Fiji in Paris.  =>  TCD & FJI
yes     Talks between Iran and Oman began on Sunday.  =>  IRN & OMN
yes     The meeting between President Vladimir Putin and President Xi Jinping lasted two hours.  =>  RUS & CHN
no      Chad held talks.

[host-talks]
type    CONSULT multilateral
verb    host, mediate, broker
obj     TALKS
A       subj
B       obj.between, obj.with, between
yes     Oman hosted talks between Iran and Canada.  =>  OMN > IRN + CAN

[negotiate]
act     meet
verb    negotiate, discuss, talk, consult, parley
with    PARTY
A       subj
B       with
yes     Chad negotiated with Fiji over fishing.  =>  TCD & FJI

[discuss-between]
act     meet
verb    discuss, negotiate
obj     ANY
A       subj
joint   yes
need    both
yes     Chad and Fiji discussed trade on Monday.  =>  TCD & FJI

[visit]
act     visit
verb    visit, tour
A       subj
B       obj@
yes     French President Emmanuel Macron visited Beirut on Thursday.  =>  FRA > LBN
no      Tourists visited the museum.

[visit-noun]
act     visit
noun    visit, trip, tour, journey
nA      light, subj, of, by, to.by, obj, mod
nB      to@, in@
yes     The visit of the Canadian foreign minister to Cuba ended on Friday.  =>  CAN > CUB
yes     President Emmanuel Macron paid a visit to Lebanon.  =>  FRA > LBN
no      The trip to Cuba was cheap.

[arrive]
act     visit
verb    arrive, travel, fly, land, head, go, journey, return
!prt    ANY
!obj    ANY
!over   ANY
!subj   missile, peacekeeper, troop, soldier, warship, rocket, plane, aircraft, jet, drone, bomber, ship, vessel, balloon, warplane, helicopter, tanker, aid, letter
A       subj
B       in@, to@, for.to@, to.in@
parties states
yes     German Chancellor Angela Merkel arrived in Kyiv on Monday.  =>  DEU > UKR
no      The ship arrived in Cuba.

[host-visitor]
act     visit
verb    host, receive, welcome, entertain
obj     PARTY
!obj    ambassador, envoy, one, it, they, move, decision, them
!after  FALL
A       obj
B       subj
parties states
yes     Cuban President Raul Castro received French President Francois Hollande.  =>  FRA > CUB
no      Cuba received rain.

[call-by-phone]
act     call
verb    speak, talk
by      PHONE, telephone
A       subj
B       with, to
yes     President Emmanuel Macron spoke by phone with President Vladimir Putin.  =>  FRA & RUS
no      Abuja rings the Iranian mission with soldiers.

[phone]
act     call
verb    phone, telephone, ring, ring up, phone up
A       subj
B       obj, obj@
!with   soldier, troop, police, tank, gun, fence, barrier, guard, wire
!obj.with soldier, troop, police, tank, gun, fence, barrier, guard, wire
yes     President Emmanuel Macron phoned President Vladimir Putin.  =>  FRA & RUS

[phone-call]
act     call
noun    call, conversation
mod     phone, telephone, video
nA      light, subj, between
nB      with, between, to
yes     President Emmanuel Macron held a phone call with President Vladimir Putin.  =>  FRA & RUS

[speak-with]
act     call
verb    speak
with    PARTY
A       subj
B       with
parties states
yes     Chancellor Angela Merkel spoke with President Vladimir Putin.  =>  DEU & RUS

[invite]
act     invite
verb    invite
noun    invitation
A       subj
B       obj
nA      subj, light, from
nB      to, obj
parties states
yes     Chad invited Fiji's president.  =>  TCD > FJI

[cancel-meeting]
act     cancel-meeting
verb    cancel, call off, postpone, scrap
noun    cancellation, postponement
obj     TALKS, visit, trip
A       subj
B       obj.with, with, obj.to@, obj.between
nB      obj.with, with, obj.to@
yes     Chad cancelled talks with Fiji.  =>  TCD > FJI

[rule-out-meeting]
act     meet
verb    rule out
obj     TALKS
A       subj
B       obj.with, with
joint   yes
status  denied
parties states
yes     Nepal ruled out talks with Bhutan.  =>  BTN & NPL denied
no      Nepal ruled out a tax rise.
