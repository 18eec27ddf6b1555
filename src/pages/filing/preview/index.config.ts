export default definePageConfig({ navigationBarTitleText: '信息预览' })
