const names = { '^@domain/(.*)$': '<rootDir>/domain/$1', '^@contract/(.*)$': '<rootDir>/contract/$1', '^@/(.*)$': '<rootDir>/src/$1' }
const extensions = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'json', 'node']
const client = (platform) => ({
  displayName: platform,
  moduleFileExtensions: [`${platform}.ts`, `${platform}.tsx`, ...extensions],
  testEnvironment: 'jsdom',
  globals: { TARGET: platform },
  testMatch: ['<rootDir>/test/{pages,components,store}/**/*.test.ts?(x)'],
  setupFiles: ['<rootDir>/test/support/setup.js'],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.js'],
  transform: { '\\.m?[jt]sx?$': ['babel-jest', { configFile: './babel.jest.config.js' }] },
  transformIgnorePatterns: [
    '^<rootDir>/node_modules/(?!(qr|@noble|@tarojs|@stencil|@nutui|zustand|swiper|ssr-window|dom7|lodash-es|query-string|decode-uri-component|filter-obj|split-on-first|nanoid|ics|universal-router|history|whatwg-fetch|qr)/)',
  ],
  moduleNameMapper: {
    '\\.(css|scss|png|svg)$': '<rootDir>/test/support/style-stub.js',
    ...names,
    '^@tarojs/components$': '@tarojs/components/lib/react',
    '^@tarojs/taro$': '<rootDir>/test/support/taro.js',
  },
})
module.exports = {
  testTimeout: 30_000,
  projects: [
    client('weapp'),
    client('h5'),
    {
      displayName: 'node',
      testEnvironment: 'node',
      moduleFileExtensions: extensions,
      extensionsToTreatAsEsm: ['.ts'],
      testMatch: ['<rootDir>/test/{domain,registry,flow,console,contract,server}/**/*.test.ts'],
      transform: { '\\.ts$': ['babel-jest', { configFile: './babel.server-jest.config.js' }] },
      moduleNameMapper: names,
    },
  ],
}
