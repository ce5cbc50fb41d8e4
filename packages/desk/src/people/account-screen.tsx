export default function AccountScreen() {
  return <main />;
}
