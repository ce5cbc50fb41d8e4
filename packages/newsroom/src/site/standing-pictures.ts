/** The newsroom's standing pictures as setup/build-assets.mjs checks them, in pixels. */
export const standingPictures = {
  square: { width: 1200, height: 1200 },
  landscape: { width: 1200, height: 900 },
  wide: { width: 1200, height: 675 },
  logo: { width: 600, height: 60 },
  icon: { width: 192, height: 192 },
} as const;
