/** A recorded video to look at, in WeChat's own player. */
import { Video } from '@tarojs/components'
import type { FilmProps } from './film-types'

export const Film = ({ src, label, className }: FilmProps) => (
  <Video {...(className ? { className } : {})} src={src} controls autoplay={false} {...{ ariaLabel: label }} />
)
