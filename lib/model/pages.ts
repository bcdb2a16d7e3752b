/** Where an article goes on that its site cut into numbered pages. */
export interface NextPage {
  url: string;
  /** number of that page, from 2 */
  number: number;
  /** the highest number the page names */
  of: number;
}
