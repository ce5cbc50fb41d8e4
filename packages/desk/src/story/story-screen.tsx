export default function StoryScreen({ storyId }: { storyId: number }) {
  return <main data-story={storyId} />;
}
