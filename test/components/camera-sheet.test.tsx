/** The camera in the page, by what is said and what can be pressed: live, refused, after the shot. Only browsers have it. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { CameraSheet } from '@/components/capture/camera-sheet'
import type { PickedFile } from '@/platform/media-types'
import type { SheetCameraProps } from '@/platform/picture-look-types'

const mockFound: { troubles: string[]; camera: SheetCameraProps | undefined } = { troubles: [], camera: undefined }
jest.mock('@/platform/sheet-camera', () => ({
  SheetCameraView: (props: SheetCameraProps) => {
    mockFound.camera = props
    return null
  },
}))
jest.mock('@/platform/picture-look', () => ({ lookAtPicture: async () => mockFound.troubles }))

const photo = { name: 'photo.jpg', size: 300_000, view: 'blob:photo', read: async () => new ArrayBuffer(0), release: () => undefined }
const dark = { verdict: { troubles: ['dark' as const] }, width: 1280, height: 960 }

function open() {
  const said: string[] = []
  render(
    <CameraSheet
      name="身份证人像面"
      aspect={1.585}
      leastBytes={200 * 1024}
      onTaken={(file: PickedFile) => said.push(file.name)}
      onOther={(from) => said.push(from)}
      onClose={() => said.push('closed')}
    />,
  )
  return said
}
const asked: number[] = []
const ready = () =>
  act(async () =>
    mockFound.camera?.onReady({
      watches: true,
      shoot: async (leastBytes) => {
        asked.push(leastBytes)
        return photo
      },
    }),
  )
const press = (text: string) => fireEvent.click(screen.getByText(text))

beforeEach(() => {
  mockFound.troubles = []
})

test('says what it sees, and one may press the shutter all the same', async () => {
  const said = open()
  expect(screen.getByText('正在打开相机…')).toBeTruthy()
  await ready()
  expect(screen.getByText('把证件放进框里')).toBeTruthy()
  const clock = jest.spyOn(Date, 'now')
  for (const now of [1000, 1500, 2000]) {
    clock.mockReturnValue(now)
    act(() => mockFound.camera?.onSeen(dark))
  }
  clock.mockRestore()
  expect(screen.getByText('太暗了，换个亮的地方')).toBeTruthy()
  press('拍下来')
  await waitFor(() => expect(said).toEqual(['photo.jpg']))
  expect(asked).toEqual([200 * 1024])
})

test('a shot with glare: said with what to do; again opens the camera, keeping hands it over', async () => {
  mockFound.troubles = ['glare']
  const said = open()
  await ready()
  press('拍下来')
  expect(await screen.findByText('照片有反光')).toBeTruthy()
  expect(said).toEqual([])
  press('重拍')
  expect(screen.getByText('正在打开相机…')).toBeTruthy()
  await ready()
  press('拍下来')
  await screen.findByText('照片有反光')
  press('就用这张')
  expect(said).toEqual(['photo.jpg'])
})

test('by itself when it lies still and good, if that was asked for', async () => {
  const said = open()
  await ready()
  press('放好了自动拍')
  const quad = [
    { x: 0.1, y: 0.2 },
    { x: 0.9, y: 0.2 },
    { x: 0.9, y: 0.8 },
    { x: 0.1, y: 0.8 },
  ] as const
  const clock = jest.spyOn(Date, 'now')
  for (const now of [1000, 1300, 2000, 2300, 3000]) {
    clock.mockReturnValue(now)
    await act(async () => mockFound.camera?.onSeen({ verdict: { troubles: [], quad }, width: 1280, height: 960 }))
  }
  clock.mockRestore()
  await waitFor(() => expect(said).toEqual(['photo.jpg']))
})

test.each([
  ['denied', '没有允许使用相机', true],
  ['missing', '这台设备没有可用的相机', false],
  ['busy', '相机暂时打不开', true],
  ['insecure', '这个网页不能直接打开相机', false],
] as const)('%s: why, and the other ways', async (trouble, says, retry) => {
  const said = open()
  act(() => mockFound.camera?.onTrouble(trouble))
  expect(screen.getByText(says)).toBeTruthy()
  expect(screen.queryByText('再试一次') !== null).toBe(retry)
  press('用手机自带的相机')
  press('从相册选')
  expect(said).toEqual(['camera', 'album'])
})
