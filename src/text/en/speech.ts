/**
 * English verbs of saying in the forms that follow a quotation ("... ." Zelenski wrote): a closed list, for cutting sentences only; what
 * a claim's speaker is, the coding room decides.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say added adds wrote writes told tells asked asks announced announces declared declares stated states noted notes ' +
    'explained explains insisted insists warned warns tweeted posted stressed stresses concluded concludes continued continues argued ' +
    'argues replied replies responded responds remarked remarks commented comments claimed claims recalled recalls observed observes ' +
    'quipped joked admitted admits acknowledged acknowledges affirmed affirms emphasized emphasised underlined pointed shouted cried exclaimed'
  ).split(' '),
);
