/** What a video is made of, as far as it can be said without decoding a picture. */
export type Clip = {
  container: 'webm' | 'mp4'
  /** vp8, vp9, av1, avc1, hvc1 …; empty when there is no picture track. */
  codec: string
  frames: number
  width: number
  height: number
  seconds: number
}
