/** Words that any English sentence can contain, so that they never make one strange. */
export const FUNCTION_WORDS = (
  "a about above actually after again all almost already also although always am an and another any anybody " +
  "anyone anything anyway are around as at away back be because been before being below besides between both " +
  "but by can could did do does doing done down during each either else enough especially even ever every " +
  "everybody everyone everything except far few fine for from further get gets getting give go goes going good " +
  "got great had has have having he hello her here hers hey hi him his how i if in instead into is it its just " +
  "keep know last least less let like little long look looking lot made make makes many maybe me mean might " +
  "mine more most much must my myself need never new next nice no none nor not nothing now of off often oh ok " +
  "okay on once one only onto or other others our out over own perhaps please pretty put quite rather really " +
  "right said same say see seem she should since so some somebody someone something sometimes somewhere soon " +
  "sort still such sure take tell than thank thanks that the their them then there these they thing things " +
  "think this those though thought through to today together tomorrow tonight too took totally try under until " +
  "up upon us use used using usually very want wants was way we well went were what whatever when where whether " +
  "which while who whole why will with within without wondering would yes yesterday yet you your yours"
).split(" ");

/** Whether a word says what a sentence is about. */
export function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !FUNCTION_WORDS.includes(word);
}

/** Words that add nothing to an answer. */
export const FILLER = new Set(
  "please the a an in size sized i will take would like want need my is one it for me then go with say make that be color color of them these those this to am fine definitely version mine i'd usually wear prefer thanks think let us and pick choose mean meant , . ! ? just have ones guess actually sorry wait pair pairs piece pieces give get alright great lovely perfect".split(
    " ",
  ),
);

/** Filler, or a word that any sentence can contain. */
export function isFillerWord(word: string): boolean {
  return FILLER.has(word) || FUNCTION_WORDS.includes(word);
}
