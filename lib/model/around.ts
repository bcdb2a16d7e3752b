/** The text on both sides of a passage, a line break wherever one block ends and the next begins. */
export interface Around {
  before: string;
  after: string;
}
