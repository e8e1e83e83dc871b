/** Words about collections that municipalities publish and subscribe to, in Finnish: the original. */
export const subscriptionFi = {
  /** Heading. */
  heading: 'Tilatut kokoelmat',
} as const;
