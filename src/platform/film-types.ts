/** What a player of a recorded video needs, the same on both targets. */
export type FilmProps = { src: string; label: string; className?: string }
