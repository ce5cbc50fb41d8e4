/** How many UTF-16 units a password has: at sign-in, in the API, and in the desk's fields. */
export const passwordLength = { least: 10, most: 128 } as const;
