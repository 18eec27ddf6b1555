/** The product's colours in the library's words; one light theme, focus always drawn. */
import { createTheme, InputWrapper, type MantineColorsTuple } from '@mantine/core'

// Ten steps around --blue of src/styles/tokens.css (index 6) and --blue-ink (index 8).
const blue: MantineColorsTuple = [
  '#eaf1fe',
  '#d5e2fd',
  '#aac5fa',
  '#7ca6f7',
  '#5289f4',
  '#3877f3',
  '#2468f2',
  '#1b57d3',
  '#1750c4',
  '#123f9c',
]

export const theme = createTheme({
  colors: { blue },
  primaryColor: 'blue',
  primaryShade: 6,
  fontFamily: "-apple-system, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  black: '#1a1f2b',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The library's red is too light to be read on white.
    InputWrapper: InputWrapper.extend({ styles: { error: { color: 'var(--red)' } } }),
  },
})
