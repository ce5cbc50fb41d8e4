export default function BoardScreen() {
  return <main />;
}
