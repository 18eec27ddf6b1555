/** What a front camera sees in a test: a drawn face before a bright wall. A file for Chromium's fake camera, and a film for the weapp host. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'

const face = (turn: number) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#e9e6e0"/>
<ellipse cx="${320 + turn}" cy="240" rx="95" ry="130" fill="#d9a883"/><circle cx="${285 + turn * 1.3}" cy="215" r="11" fill="#222"/>
<circle cx="${355 + turn * 1.3}" cy="215" r="11" fill="#222"/><ellipse cx="${320 + turn * 1.3}" cy="300" rx="30" ry="9" fill="#a33"/></svg>`)

/** Motion JPEG for --use-file-for-fake-video-capture; the camera plays it over and over. */
export async function cameraFile(folder: string): Promise<string> {
  const file = path.join(folder, 'camera.mjpeg')
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  const frames = Array.from({ length: 24 }, (_, n) =>
    sharp(face(Math.round(40 * Math.sin((n / 24) * 2 * Math.PI))))
      .jpeg({ quality: 85 })
      .toBuffer(),
  )
  await writeFile(file, Buffer.concat(await Promise.all(frames)))
  return file
}

/** A WebM of some seconds, recorded by the browser itself from a canvas. */
export async function filmFile(browser: Browser, folder: string, seconds: number, name = `film-${seconds}`): Promise<string> {
  const file = path.join(folder, `${name}.webm`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage()
  try {
    const base64 = await page.evaluate(recordCanvas, seconds)
    await writeFile(file, Buffer.from(base64, 'base64'))
  } finally {
    await page.close()
  }
  return file
}

/** Runs in the page. */
async function recordCanvas(seconds: number): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = 480
  canvas.height = 360
  document.body.append(canvas)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const timer = setInterval(() => {
    const turn = 30 * Math.sin(performance.now() / 400)
    context.fillStyle = '#e9e6e0'
    context.fillRect(0, 0, 480, 360)
    context.fillStyle = '#d9a883'
    context.beginPath()
    context.ellipse(240 + turn, 180, 70, 100, 0, 0, 7)
    context.fill()
  }, 40)
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 400_000 })
  const parts: Blob[] = []
  recorder.ondataavailable = (event) => parts.push(event.data)
  await new Promise<void>((resolve) => {
    recorder.onstop = () => resolve()
    recorder.start(500)
    setTimeout(() => recorder.stop(), seconds * 1000)
  })
  clearInterval(timer)
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(text)
}
