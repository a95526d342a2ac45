from houselights.front.finders import LAYERS, sources, squeeze, stylesheet


def test_the_stylesheet_begins_with_the_order_of_its_layers() -> None:
    assert stylesheet().startswith(LAYERS)


def test_every_component_is_in_its_layer() -> None:
    assert ".ticket-stub{" in stylesheet()
    components = [file for file in sources() if "components" in file.parts]
    assert stylesheet().count("@layer components{") == len(components) > 20


def test_squeezing_takes_comments_and_space_and_nothing_else() -> None:
    css = (
        '/* a\n comment */\n.a {\n  content: "a  b";\n  margin: 0 auto;\n}\n\n.b > .c:hover {\n}\n'
    )
    assert squeeze(css) == '.a{content: "a  b";margin: 0 auto;}.b > .c:hover{}\n'


def test_squeezing_keeps_conditions_whole() -> None:
    css = "@media (width >= 48rem) {\n  .a {\n    b: calc(1px + 2px);\n  }\n}\n"
    assert squeeze(css) == "@media (width >= 48rem){.a{b: calc(1px + 2px);}}\n"
