"""Pages as pictures."""

from app.documents.preview import PageImage, page_count, page_image, page_images
from tests.documents.plans import AMINA, printed


def dark(image: PageImage) -> int:
    """How many pixels are nearly black."""
    return sum(1 for at in range(0, len(image.data), 4) if image.data[at] < 60)


def test_every_page_becomes_a_picture() -> None:
    pdf = printed(AMINA)
    images = list(page_images(pdf, width=300))
    assert len(images) == page_count(pdf) == 4
    for image in images:
        assert (image.width, image.height) == (300, 425)
        assert len(image.data) == image.stride * image.height
        assert dark(image) > 100


def test_the_paper_is_white_and_opaque() -> None:
    image = page_image(printed(AMINA), 0, width=200)
    assert image.data[:4] == b"\xff\xff\xff\xff"
    assert set(image.data[3::4]) == {255}


def test_one_page_alone_is_the_same_picture() -> None:
    pdf = printed(AMINA)
    assert page_image(pdf, 2, width=200) == list(page_images(pdf, width=200))[2]
