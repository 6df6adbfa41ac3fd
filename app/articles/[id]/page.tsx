import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleText } from "@/components/article/article-text";
import { Page } from "@/components/ui/page";
import { articlePage } from "@/lib/queries/article";
import { getTimeline } from "@/lib/queries/site";

type Props = PageProps<"/articles/[id]">;

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return getTimeline().articles.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = articlePage(getTimeline(), (await params).id);
  return view
    ? { title: view.title, description: view.description, alternates: { canonical: view.href } }
    : {};
}

export default async function ArticlePage({ params }: Props) {
  const view = articlePage(getTimeline(), (await params).id);
  if (!view) notFound();
  return (
    <Page>
      <ArticleText view={view} />
    </Page>
  );
}
