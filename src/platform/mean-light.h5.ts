/** Mean brightness of what a video element shows now, 0 to 255; undefined when it shows nothing. */
export function meanLight(video: HTMLVideoElement): number | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = 32
  canvas.height = 24
  const context = canvas.getContext('2d')
  if (!context || !video.videoWidth) return undefined
  context.drawImage(video, 0, 0, 32, 24)
  const { data } = context.getImageData(0, 0, 32, 24)
  let sum = 0
  for (let i = 0; i < data.length; i += 4) sum += 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0)
  return sum / (data.length / 4)
}
