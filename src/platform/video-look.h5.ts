/** Length, picture and light of a video, as the browser can tell. */
import { meanLight } from './mean-light.h5'
import type { PickedFile } from './media-types'

export type SeenVideo = { seconds: number | undefined; hasPicture: boolean; light: number | undefined }

/** Undefined when the browser cannot play it or takes longer than 8 seconds. */
export function lookAtVideo(file: PickedFile): Promise<SeenVideo | undefined> {
  return new Promise((resolve) => {
    const video = document.createElement('video')
    video.muted = true
    video.playsInline = true
    video.preload = 'auto'
    const done = (seen: SeenVideo | undefined) => {
      clearTimeout(timer)
      video.removeAttribute('src')
      video.load()
      resolve(seen)
    }
    const timer = setTimeout(() => done(undefined), 8000)
    const measure = () => done({ seconds: lengthOf(video), hasPicture: video.videoWidth > 0, light: meanLight(video) })
    video.onerror = () => done(undefined)
    video.onloadeddata = () => {
      if (!video.videoWidth) return measure()
      // A recording has no length in its head; jumping far makes the browser find its end, and the middle says more than the first frame.
      video.onseeked = () => {
        video.onseeked = measure
        video.currentTime = (lengthOf(video) ?? video.currentTime) / 2
      }
      video.currentTime = Number.isFinite(video.duration) ? video.duration : 1e7
    }
    video.src = file.view
  })
}

const lengthOf = (video: HTMLVideoElement) =>
  Number.isFinite(video.duration) ? video.duration : video.currentTime > 0 ? video.currentTime : undefined
