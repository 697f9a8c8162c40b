/**
 * What the ratings of some chats, the newest first, come to.
 *
 * @template {{rating: {score: number, comment: string | null} | null}} Chat
 * @param {Chat[]} chats
 * @returns {{count: number, average: number | undefined, said: Chat[]}} `said` are those with words of the customer's
 */
export function summed(chats) {
  const rated = chats.filter(({ rating }) => rating);
  const total = rated.reduce((sum, { rating }) => sum + rating.score, 0);
  return {
    count: rated.length,
    average: rated.length > 0 ? total / rated.length : undefined,
    said: rated.filter(({ rating }) => rating.comment),
  };
}
