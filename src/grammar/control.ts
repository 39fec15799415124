/** Verbs of control: a lemma comes in; whether its object, not its subject, does what its infinitive says goes out ("urged Iran to open"). */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'force order urge ask tell call press invite want allow let help compel push lead permit encourage request require instruct persuade convince cause get make enable authorize authorise summon expect direct warn advise beg implore beseech pressure oblige prompt'.split(
    ' ',
  ),
);
