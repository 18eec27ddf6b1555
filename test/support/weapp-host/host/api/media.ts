/** Choosing and taking pictures and videos. The person's choice is the browser's own file chooser. */
import { control, laidReady } from '../control'
import { type Api, api, apis, type Options, Refusal, text } from './call'
import { bytesOf, endingOf, temporary } from './files'

const askPrivacy = () => {
  if (!control.privacyAgreed) throw new Refusal('privacy permission is not authorized', { errno: 104 })
}

function choose(accept: string, several: boolean): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = several
    input.style.display = 'none'
    input.addEventListener('change', () => {
      input.remove()
      resolve([...(input.files ?? [])])
    })
    input.addEventListener('cancel', () => {
      input.remove()
      reject(new Refusal('cancel'))
    })
    document.body.append(input)
    input.click()
  })
}

async function chooseMedia({ mediaType, count }: Options): Promise<object> {
  askPrivacy()
  const kinds = (mediaType as string[] | undefined) ?? ['image', 'video']
  const accept = kinds.map((kind) => (kind === 'mix' ? 'image/*,video/*' : `${kind}/*`)).join(',')
  const chosen = await choose(accept, Number(count ?? 9) > 1)
  const tempFiles = chosen.map((file) => {
    const fileType = file.type.startsWith('video') ? 'video' : 'image'
    return { tempFilePath: temporary(file, endingOf(file.name)), size: file.size, fileType, duration: 0, width: 0, height: 0 }
  })
  return { tempFiles, type: tempFiles.length > 1 ? 'mix' : (tempFiles[0]?.fileType ?? 'image') }
}

async function bitmap(path: unknown): Promise<ImageBitmap> {
  return createImageBitmap(bytesOf(path), { imageOrientation: 'from-image' }).catch(() => {
    throw new Refusal('file not found or not an image')
  })
}

async function compressImage({ src, quality, compressedWidth, compressedHeight }: Options): Promise<object> {
  const image = await bitmap(src)
  const scale = Math.min(1, Number(compressedWidth ?? image.width) / image.width, Number(compressedHeight ?? image.height) / image.height)
  const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Refusal('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: Number(quality ?? 80) / 100 })
  return { tempFilePath: temporary(blob, 'jpg') }
}

async function getImageInfo({ src }: Options): Promise<object> {
  const image = await bitmap(src)
  const ending = endingOf(text(src)).toLowerCase()
  return { width: image.width, height: image.height, path: text(src), orientation: 'up', type: ending === 'jpg' ? 'jpeg' : ending }
}

/** Size and length of a video as the phone's decoder sees them; a file that is none is refused. */
function getVideoInfo({ src }: Options): Promise<object> {
  const bytes = bytesOf(src)
  const video = document.createElement('video')
  video.muted = true
  return new Promise<object>((resolve, reject) => {
    const done = () => {
      const { videoWidth: width, videoHeight: height, duration } = video
      resolve({
        width,
        height,
        duration: Number.isFinite(duration) ? duration : 0,
        size: Math.ceil(bytes.size / 1024),
        fps: 15,
        bitrate: 0,
        orientation: 'up',
        type: 'mp4',
      })
    }
    video.onerror = () => reject(new Refusal('file not found or not a video'))
    video.onloadedmetadata = () => {
      if (Number.isFinite(video.duration)) return done()
      // A recording just made does not say how long it is until its end was looked for.
      video.ondurationchange = () => Number.isFinite(video.duration) && done()
      video.currentTime = 1e9
      setTimeout(done, 4000)
    }
    video.src = URL.createObjectURL(bytes)
  }).finally(() => URL.revokeObjectURL(video.src))
}

/** The camera of the page: what it records and takes, the test laid ready as a file. */
function createCameraContext(): Api {
  let recording = false
  const video = () => {
    const file = laidReady('host-video')
    if (!file) throw new Refusal('no video was laid ready')
    return { tempVideoPath: temporary(file, endingOf(file.name)), tempThumbPath: '', size: file.size }
  }
  return {
    startRecord: api('operateCamera', () => {
      if (recording) throw new Refusal('is recording')
      recording = true
      return undefined
    }),
    stopRecord: api('operateCamera', () => {
      if (!recording) throw new Refusal('is not recording')
      recording = false
      return video()
    }),
    takePhoto: api('operateCamera', () => {
      const file = laidReady('host-photo')
      if (!file) throw new Refusal('no photo was laid ready')
      return { tempImagePath: temporary(file, endingOf(file.name)) }
    }),
    setZoom: api('operateCamera', () => undefined),
    onCameraFrame: () => ({ start: api('startCameraFrame', () => undefined), stop: api('stopCameraFrame', () => undefined) }),
  }
}

export const mediaApi = (): Api => ({
  createCameraContext,
  createVideoContext: () => ({ play: () => undefined, pause: () => undefined, stop: () => undefined, seek: () => undefined }),
  ...apis({
    chooseMedia,
    compressImage,
    getImageInfo,
    chooseImage: async (options) => {
      const { tempFiles } = (await chooseMedia({ ...options, mediaType: ['image'] })) as {
        tempFiles: { tempFilePath: string; size: number }[]
      }
      return {
        tempFilePaths: tempFiles.map((file) => file.tempFilePath),
        tempFiles: tempFiles.map((file) => ({ path: file.tempFilePath, size: file.size })),
      }
    },
    getVideoInfo,
    previewImage: () => undefined,
    previewMedia: () => undefined,
    saveImageToPhotosAlbum: ({ filePath }) => {
      bytesOf(filePath)
      return undefined
    },
  }),
  createOffscreenCanvas: (options: { width?: number; height?: number } = {}) => {
    const canvas = new OffscreenCanvas(options.width ?? 300, options.height ?? 150)
    return Object.assign(canvas, { createImage: () => new Image() })
  },
})
