/** How the app is drawn for this person. */
export type Appearance = { theme: 'light' | 'dark'; textScale: number }
