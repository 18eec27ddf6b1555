/** A recorded video to look at, in the browser's own player: Taro's cannot tell how long a fresh recording is and lies over the buttons. */
import type { FilmProps } from './film-types'

export const Film = ({ src, label, className }: FilmProps) => (
  <video className={className} src={src} aria-label={label} controls playsInline preload="auto" muted />
)
