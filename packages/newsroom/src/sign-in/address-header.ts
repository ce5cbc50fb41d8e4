/** The header in which the web room hands on from where a request really comes. */
export const addressHeader = 'x-hurkaru-address';
